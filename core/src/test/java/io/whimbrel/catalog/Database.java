package io.whimbrel.catalog;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database made by some DDL, for one test. */
final class Database implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;

    private Database(TestDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static Database of(int major, String ddl) throws SQLException {
        TestDatabase database = TestServer.of(major).createDatabase();
        Database made = new Database(database, database.connect());
        made.execute(ddl);
        return made;
    }

    static Schema read(String ddl) throws SQLException {
        return read(17, ddl);
    }

    static Schema read(int major, String ddl) throws SQLException {
        try (Database database = of(major, ddl)) {
            return database.read();
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Schema read() {
        return new CatalogReader().read(connection);
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
