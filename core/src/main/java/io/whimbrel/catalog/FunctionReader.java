package io.whimbrel.catalog;

import io.whimbrel.schema.Function;
import java.sql.SQLException;
import java.util.List;

/** Reads the functions and procedures; aggregates and window functions are left out. */
final class FunctionReader {

    private FunctionReader() {}

    static List<Function> read(Queries queries) throws SQLException {
        return queries.read(
                "functions.sql",
                row -> new Function(
                        row.name(),
                        row.text("arguments"),
                        row.flag("is_procedure"),
                        row.text("signature"),
                        definition(row),
                        row.comment()));
    }

    /** Only a body in the SQL standard's form is printed by PostgreSQL; any other is the text that was given. */
    private static String definition(Row row) throws SQLException {
        return (row.flag("has_sql_body") ? row.sql("definition") : row.text("definition")).strip();
    }
}
