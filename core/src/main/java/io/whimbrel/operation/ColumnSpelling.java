package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.NotNullConstraint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a Java migration says a column: {@code column("id", "bigint").identity().notNull()}. */
final class ColumnSpelling {

    private ColumnSpelling() {}

    static Call of(Column column) {
        Call call =
                Call.to("column").with(column.name()).with(column.type()).thenIfPresent("collate", column.collation());
        call = identity(call, column.identity());
        call = generated(call, column.generated());
        if (column.notNull()) {
            call = call.then(Call.to("notNull"));
        }
        call = notNullConstraint(call, column.details().notNullConstraint())
                .thenIfPresent("defaultTo", column.defaultExpression());
        call = storage(call, column.details().storage());
        for (Map.Entry<String, String> option :
                column.details().foreignOptions().entrySet()) {
            call = call.then(Call.to("foreignOption").with(option.getKey()).with(option.getValue()));
        }
        return call.thenIfPresent("comment", column.comment());
    }

    private static Call storage(Call call, ColumnStorage storage) {
        Call stored =
                call.thenIfPresent("storage", storage.storage()).thenIfPresent("compression", storage.compression());
        if (storage.statistics() != null) {
            String target = storage.statistics().toString();
            stored = stored.then(Call.to("statistics").nesting(new Argument.Literal(target)));
        }
        for (Map.Entry<String, String> option : storage.options().entrySet()) {
            stored = stored.then(Call.to("option").with(option.getKey()).with(option.getValue()));
        }
        return stored;
    }

    /** {@code .constraint("users_name_there", "NOT VALID")}; the name is empty where PostgreSQL makes it up. */
    static Call notNullConstraint(Call call, NotNullConstraint constraint) {
        if (constraint.equals(NotNullConstraint.USUAL)) {
            return call;
        }
        String clauses = new NotNullConstraint(null, constraint.noInherit(), constraint.notValid()).sql("");
        return call.then(Call.to("notNullConstraint")
                .with(constraint.name() == null ? "" : constraint.name())
                .with(clauses.strip()));
    }

    private static Call identity(Call call, @Nullable Identity identity) {
        if (identity == null) {
            return call;
        }
        Call identified = Call.to(identity.always() ? "identityAlways" : "identity");
        String options = identity.options().sql();
        return call.then(options.isEmpty() ? identified : identified.with(options));
    }

    private static Call generated(Call call, @Nullable Generated generated) {
        if (generated == null) {
            return call;
        }
        return call.then(Call.to(generated.stored() ? "generatedAs" : "generatedVirtuallyAs")
                .with(generated.expression()));
    }
}
