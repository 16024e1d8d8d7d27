package io.whimbrel.catalog;

import java.sql.SQLException;
import java.util.List;

/** Reads what a schema can't hold, for a warning to say so. */
final class LeftOutReader {

    private LeftOutReader() {}

    static List<LeftOut> read(Queries queries) throws SQLException {
        return queries.read("left_out.sql", row -> {
            String part = row.optional("part");
            return new LeftOut(row.text("what"), row.name(), part == null ? "" : part);
        });
    }
}
