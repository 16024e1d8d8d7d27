package io.whimbrel.operation;

import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands behind the columns of a table that is created: {@code INHERITS}, {@code PARTITION BY}, {@code WITH}. */
final class TableClauses {

    private TableClauses() {}

    /** The clauses with a space before each. */
    static String of(Table table) {
        Hierarchy hierarchy = table.hierarchy();
        TableOptions options = table.options();
        String parents = hierarchy.parents().stream()
                .map(QualifiedName::sql)
                .collect(Collectors.joining(", ", " INHERITS (", ")"));
        return (hierarchy.parents().isEmpty() || hierarchy.isPartition() ? "" : parents)
                + (hierarchy.isPartitioned() ? " PARTITION BY " + hierarchy.partitionBy() : "")
                + (options.accessMethod() == null ? "" : " USING " + Identifiers.quote(options.accessMethod()))
                + Parameters.clause(options.parameters());
    }

    static Call spelling(Call creation, Table table) {
        Call call = creation.thenIfPresent("partitionBy", table.hierarchy().partitionBy())
                .thenIfPresent("using", table.options().accessMethod());
        for (Map.Entry<String, String> parameter : table.options().parameters().entrySet()) {
            call = call.then(Call.to("with").with(parameter.getKey()).with(parameter.getValue()));
        }
        return call.thenIfPresent("comment", table.comment());
    }
}
