package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the views and materialised views. */
final class ViewReader {

    private ViewReader() {}

    static List<View> read(Queries queries, Map<QualifiedName, List<Column>> columns) throws SQLException {
        return queries.read(
                "views.sql",
                row -> new View(
                        row.name(),
                        row.flag("materialized"),
                        columns.getOrDefault(row.name(), List.of()).stream()
                                .map(column -> new ViewColumn(
                                        column.name(),
                                        column.type(),
                                        column.defaultExpression(),
                                        column.details().storage(),
                                        column.comment()))
                                .toList(),
                        query(row.sql("query")),
                        row.options("options"),
                        row.comment(),
                        row.optional("clustered_on")));
    }

    private static String query(String text) {
        String query = text.strip();
        return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
    }
}
