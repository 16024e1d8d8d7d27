package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The expressions that PostgreSQL reads again while a column of a domain is of another type: a cast to that is none by then, and
 * missing when the column comes back. Nor does pg_depend tell that an empty array, {@code ARRAY[]::mood[]}, is of an enum or a domain.
 */
final class ForgottenCasts {

    private final Set<String> casts;
    private final Schema schema;

    private ForgottenCasts(Set<String> casts, Schema schema) {
        this.casts = casts;
        this.schema = schema;
    }

    /** Those to what the columns of a domain pass through, and empty arrays of a type. */
    static ForgottenCasts of(ObjectId type, Schema from, Schema to) {
        Stream<String> bases = Stream.of(from, to)
                .flatMap(schema -> schema.find(ObjectId.of(Kind.DOMAIN, type.name())).stream()
                        .map(each -> Comparison.baseOf(((Domain) each).type(), schema)))
                .map(base -> "::" + base.replaceFirst("\\(.*", ""));
        String emptyArray = "ARRAY[]::" + type.name().sql() + "[]";
        return new ForgottenCasts(Stream.concat(bases, Stream.of(emptyArray)).collect(Collectors.toSet()), from);
    }

    /** Whether an index, a constraint or a statistics object has such a cast. */
    boolean isIn(ObjectId reader) {
        String text = reader.kind() == Kind.CONSTRAINT
                ? schema.constraint(reader).map(Constraint::definition).orElse("")
                : schema.find(reader).map(SchemaObject::toString).orElse("");
        return casts.stream().anyMatch(text::contains);
    }
}
