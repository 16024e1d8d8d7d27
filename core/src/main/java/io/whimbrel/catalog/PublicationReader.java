package io.whimbrel.catalog;

import io.whimbrel.schema.Publication;
import io.whimbrel.schema.PublishedTable;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/** Reads the publications and their tables. */
final class PublicationReader {

    private PublicationReader() {}

    static List<Publication> read(Queries queries) throws SQLException {
        return queries.read(
                "publications.sql",
                row -> new Publication(
                        row.text("name"),
                        row.flag("all_tables"),
                        new TreeSet<>(row.names("schemas")),
                        row.options("options"),
                        row.comment()));
    }

    static List<PublishedTable> readTables(Queries queries) throws SQLException {
        return queries.read(
                "published_tables.sql",
                row -> new PublishedTable(
                        row.text("publication"), row.name("table"), row.names("columns"), row.optionalSql("filter")));
    }
}
