package io.whimbrel.operation;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A prepared database for one test, in which operations run as in a migration: in one transaction. */
final class TestBase implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;

    private TestBase(TestDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static TestBase of(String setup) throws SQLException {
        TestDatabase database = TestServer.of(17).createDatabase();
        TestBase base = new TestBase(database, database.connect());
        base.execute(setup);
        return base;
    }

    void run(Operation operation) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Statement statement : operation.statements()) {
                execute(statement.sql());
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Nullable
    String value(String query) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
