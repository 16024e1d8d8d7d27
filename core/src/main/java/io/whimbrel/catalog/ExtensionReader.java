package io.whimbrel.catalog;

import io.whimbrel.schema.Extension;
import java.sql.SQLException;
import java.util.List;

/** Reads the extensions, without plpgsql, which every database has. */
final class ExtensionReader {

    private ExtensionReader() {}

    /** A version is read only where versions are managed: else an upgrade of the server would be a difference. */
    static List<Extension> read(Queries queries, boolean versions) throws SQLException {
        return queries.read(
                "extensions.sql",
                row -> new Extension(
                        row.text("name"),
                        row.text("schema"),
                        versions ? row.text("version") : null,
                        row.comment(),
                        row.flag("relocatable"),
                        versions ? row.names("updates") : List.of()));
    }
}
