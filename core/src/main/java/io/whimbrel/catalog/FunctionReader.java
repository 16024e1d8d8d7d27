package io.whimbrel.catalog;

import io.whimbrel.schema.Function;
import io.whimbrel.schema.Routine;
import java.sql.SQLException;
import java.util.List;

/** Reads the functions, procedures and aggregates. */
final class FunctionReader {

    private FunctionReader() {}

    static List<Function> read(Queries queries) throws SQLException {
        return queries.read(
                "functions.sql",
                row -> new Function(
                        row.name(),
                        row.text("arguments"),
                        routine(row.text("kind")),
                        row.text("signature"),
                        (int) row.number("defaults"),
                        row.sql("definition").strip(),
                        row.comment()));
    }

    private static Routine routine(String prokind) {
        return switch (prokind) {
            case "f", "w" -> Routine.FUNCTION;
            case "p" -> Routine.PROCEDURE;
            case "a" -> Routine.AGGREGATE;
            default -> throw new IllegalStateException("functions.sql gave prokind " + prokind);
        };
    }
}
