package io.whimbrel.hibernate;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database in which the tests run what Hibernate wants. */
final class Postgres implements AutoCloseable {

    private final TestDatabase database = TestServer.of(17).createDatabase();
    private final Connection connection;

    Postgres() throws SQLException {
        connection = database.connect();
    }

    TestDatabase database() {
        return database;
    }

    /** Runs all statements, those that fail again after the others, as core does. */
    void run(List<String> statements) throws SQLException {
        List<String> waiting = statements;
        while (!waiting.isEmpty()) {
            List<String> failed = new ArrayList<>();
            SQLException failure = null;
            for (String each : waiting) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(each);
                } catch (SQLException refused) {
                    failed.add(each);
                    failure = refused;
                }
            }
            if (failure != null && failed.size() == waiting.size()) {
                throw new SQLException(String.join("\n", failed), failure);
            }
            waiting = failed;
        }
    }

    /** The first column of a query's rows. */
    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
