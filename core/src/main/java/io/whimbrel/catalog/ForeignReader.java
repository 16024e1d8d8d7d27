package io.whimbrel.catalog;

import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Server;
import java.sql.SQLException;
import java.util.List;

/** Reads the foreign-data wrappers and the foreign servers. Foreign tables are tables. */
final class ForeignReader {

    private ForeignReader() {}

    static List<ForeignDataWrapper> readWrappers(Queries queries) throws SQLException {
        return queries.read(
                "foreign_data_wrappers.sql",
                row -> new ForeignDataWrapper(
                        row.text("name"),
                        row.optionalName("handler_schema", "handler"),
                        row.optionalName("validator_schema", "validator"),
                        row.options("options"),
                        row.comment()));
    }

    static List<Server> readServers(Queries queries) throws SQLException {
        return queries.read(
                "servers.sql",
                row -> new Server(
                        row.text("name"),
                        row.text("wrapper"),
                        row.optional("type"),
                        row.optional("version"),
                        row.options("options"),
                        row.comment()));
    }
}
