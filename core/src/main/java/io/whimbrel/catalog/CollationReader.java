package io.whimbrel.catalog;

import io.whimbrel.schema.Collation;
import java.sql.SQLException;
import java.util.List;

/** Reads the collations. */
final class CollationReader {

    private CollationReader() {}

    static List<Collation> read(Queries queries) throws SQLException {
        return queries.read("collations.sql", row -> new Collation(row.name(), row.text("definition"), row.comment()));
    }
}
