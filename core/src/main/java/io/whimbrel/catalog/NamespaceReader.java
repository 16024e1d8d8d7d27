package io.whimbrel.catalog;

import io.whimbrel.schema.Namespace;
import java.sql.SQLException;
import java.util.List;

/** Reads the schemas, without the system's own; the default one only if it has a comment of its own. */
final class NamespaceReader {

    private NamespaceReader() {}

    static List<Namespace> read(Queries queries) throws SQLException {
        return queries.read("namespaces.sql", row -> new Namespace(row.text("name"), row.comment()));
    }
}
