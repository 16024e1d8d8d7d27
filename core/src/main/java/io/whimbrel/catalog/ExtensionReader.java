package io.whimbrel.catalog;

import io.whimbrel.schema.Extension;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the extensions, without plpgsql, which every database has. */
final class ExtensionReader {

    private ExtensionReader() {}

    /** A version is read only where versions are managed: else an upgrade of the server would be a difference. */
    static List<Extension> read(Queries queries, boolean versions) throws SQLException {
        Map<String, List<String>> updates = new HashMap<>();
        if (versions) {
            queries.read(
                    "extension_updates.sql",
                    row -> updates.computeIfAbsent(row.text("name"), name -> new ArrayList<>())
                            .add(row.text("version")));
        }
        return queries.read(
                "extensions.sql",
                row -> new Extension(
                        row.text("name"),
                        row.text("schema"),
                        versions ? row.text("version") : null,
                        row.comment(),
                        row.flag("relocatable"),
                        updates.getOrDefault(row.text("name"), List.of())));
    }
}
