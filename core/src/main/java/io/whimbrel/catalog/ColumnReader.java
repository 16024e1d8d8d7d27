package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.NotNullConstraint;
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
                row.comment(),
                new ColumnDetails(
                        storage(row), notNullConstraint(row), row.flag("inherited"), row.options("foreign_options")));
    }

    private static @Nullable Generated generated(Row row) throws SQLException {
        String how = row.text("generated");
        return how.isEmpty() ? null : new Generated(row.sql("expression"), how.equals("s"));
    }

    private static @Nullable Identity identity(Row row) throws SQLException {
        String how = row.text("identity");
        boolean own = row.optional("sequence_type") != null;
        return own ? new Identity(how.equals("a"), row.sequence("sequence_type")) : null;
    }

    private static ColumnStorage storage(Row row) throws SQLException {
        String storage = row.optional("storage");
        String statistics = row.optional("statistics");
        return new ColumnStorage(
                storage == null ? null : word(storage),
                storage == null ? null : word(row.text("type_storage")),
                compression(row.optional("compression")),
                statistics == null ? null : Integer.valueOf(statistics),
                row.options("options"));
    }

    private static String word(String attstorage) {
        return switch (attstorage) {
            case "p" -> "PLAIN";
            case "m" -> "MAIN";
            case "e" -> "EXTERNAL";
            case "x" -> "EXTENDED";
            default -> throw new IllegalStateException("columns.sql gave attstorage " + attstorage);
        };
    }

    private static @Nullable String compression(@Nullable String attcompression) {
        if (attcompression == null) {
            return null;
        }
        return attcompression.equals("l") ? "lz4" : "pglz";
    }

    private static NotNullConstraint notNullConstraint(Row row) throws SQLException {
        return new NotNullConstraint(
                row.optional("not_null_name"),
                row.flag("not_null_no_inherit"),
                row.flag("not_null_not_valid"),
                row.optional("not_null_called"));
    }
}
