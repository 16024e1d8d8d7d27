package io.whimbrel.diff;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Scripts that are run, for the schema that they make or for what they do. */
final class Scripts {

    private Scripts() {}

    /** The schema that a script makes, in a database of its own. */
    static Schema schema(String sql, int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, sql);
            return new CatalogReader().read(connection);
        }
    }

    /** Runs operations in one transaction, with PostgreSQL's own words for what fails. */
    static void run(Connection connection, List<Operation> operations) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Operation operation : operations) {
                for (io.whimbrel.operation.Statement statement : operation.statements()) {
                    execute(connection, statement.sql());
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
