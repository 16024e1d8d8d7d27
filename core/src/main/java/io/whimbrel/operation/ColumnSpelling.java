package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identity;
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
        return call.thenIfPresent("defaultTo", column.defaultExpression()).thenIfPresent("comment", column.comment());
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
