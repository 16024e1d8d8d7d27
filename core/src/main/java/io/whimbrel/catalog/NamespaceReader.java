package io.whimbrel.catalog;

import io.whimbrel.schema.Namespace;
import java.sql.SQLException;
import java.util.List;

/** Reads the schemas, without the default one and the system's own. */
final class NamespaceReader {

    private NamespaceReader() {}

    static List<Namespace> read(Queries queries) throws SQLException {
        return queries.read("namespaces.sql", row -> new Namespace(row.text("name"), row.comment()));
    }
}
