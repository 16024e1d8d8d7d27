package io.whimbrel.diff;

import io.whimbrel.operation.DropAttribute;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A composite type whose attributes come in another order, or with others between them.
 *
 * <p>Its columns go through text, which tells attributes by their places only. So they are printed in their places to come.
 *
 * @param from the type that is
 * @param to the type that shall be
 */
record Reshaped(CompositeType from, CompositeType to) {

    /** Empty if each attribute stays where it is. */
    static Optional<Reshaped> of(CompositeType from, CompositeType to) {
        return names(from).equals(names(to)) ? Optional.empty() : Optional.of(new Reshaped(from, to));
    }

    /** How a column leaves its type, if that is reshaped. */
    static Optional<String> printed(Column was, Column becomes, Comparison comparison) {
        Optional<CompositeType> from = comparison.from().typeNamed(CompositeType.class, was.type());
        Optional<CompositeType> to = comparison.to().typeNamed(CompositeType.class, becomes.type());
        return from.isPresent() && to.isPresent() && was.type().equals(becomes.type())
                ? of(from.orElseThrow(), to.orElseThrow()).map(each -> each.printed(becomes.name()))
                : Optional.empty();
    }

    /** {@code IS NOT NULL} would be false for a value whose fields are NULL in part. */
    private String printed(String column) {
        String name = Identifiers.quote(column);
        String fields = names(to).stream()
                .map(each -> names(from).contains(each) ? "(" + name + ")." + Identifiers.quote(each) : "NULL")
                .collect(Collectors.joining(", "));
        return "CASE WHEN " + name + " IS DISTINCT FROM NULL THEN ROW(" + fields + ")::text END";
    }

    /** The attributes that end, which the file shows as data loss. */
    List<Change> losses() {
        return names(from).stream()
                .filter(each -> !names(to).contains(each))
                .map(each -> Change.dropping(new DropAttribute(from.name(), each), ObjectId.column(from.name(), each))
                        .preceding(List.of(from.id())))
                .toList();
    }

    private static List<String> names(CompositeType type) {
        return type.attributes().stream().map(Column::name).toList();
    }
}
