package io.whimbrel.catalog;

import io.whimbrel.schema.Cast;
import java.sql.SQLException;
import java.util.List;

/** Reads the casts that somebody created. */
final class CastReader {

    private CastReader() {}

    static List<Cast> read(Queries queries) throws SQLException {
        return queries.read(
                "casts.sql",
                row -> new Cast(row.text("source"), row.text("target"), row.text("definition"), row.comment()));
    }
}
