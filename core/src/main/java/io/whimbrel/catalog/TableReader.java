package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the ordinary tables. */
final class TableReader {

    private TableReader() {}

    static List<Table> read(
            Queries queries, Map<QualifiedName, List<Column>> columns, Map<QualifiedName, List<Constraint>> constraints)
            throws SQLException {
        return queries.read(
                "tables.sql",
                row -> new Table(
                        row.name(),
                        columns.getOrDefault(row.name(), List.of()),
                        constraints.getOrDefault(row.name(), List.of()),
                        row.flag("unlogged"),
                        row.comment()));
    }
}
