package io.whimbrel.catalog;

import io.whimbrel.schema.Extension;
import java.sql.SQLException;
import java.util.List;

/** Reads the extensions, without plpgsql, which every database has. */
final class ExtensionReader {

    private ExtensionReader() {}

    static List<Extension> read(Queries queries) throws SQLException {
        return queries.read("extensions.sql", row -> new Extension(row.text("name"), row.text("schema")));
    }
}
