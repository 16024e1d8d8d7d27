package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables and views and the attributes of composite types. */
final class ColumnReader {

    private ColumnReader() {}

    static Map<QualifiedName, List<Column>> read(Queries queries) throws SQLException {
        Map<QualifiedName, List<Column>> columns = new HashMap<>();
        queries.read(
                "columns.sql",
                row -> columns.computeIfAbsent(row.name("relation"), name -> new ArrayList<>())
                        .add(column(row)));
        return columns;
    }

    private static Column column(Row row) throws SQLException {
        Generated generated = generated(row);
        return new Column(
                row.text("name"),
                row.text("type"),
                row.optional("collation"),
                row.flag("not_null"),
                generated == null ? row.optionalSql("expression") : null,
                identity(row),
                generated,
                row.comment());
    }

    private static @Nullable Generated generated(Row row) throws SQLException {
        String how = row.text("generated");
        return how.isEmpty() ? null : new Generated(row.sql("expression"), how.equals("s"));
    }

    private static @Nullable Identity identity(Row row) throws SQLException {
        String how = row.text("identity");
        return how.isEmpty() ? null : new Identity(how.equals("a"), row.sequence("sequence_type"));
    }
}
