package io.whimbrel.catalog;

import io.whimbrel.schema.Function;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

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
                        Objects.requireNonNullElse(row.optional("returns"), ""),
                        row.text("definition").strip(),
                        row.comment()));
    }
}
