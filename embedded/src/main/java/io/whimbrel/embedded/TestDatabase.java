package io.whimbrel.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A database of one test, dropped when closed, with the sessions that are still in it. */
public final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final String name;

    TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The server it is on. */
    public TestServer server() {
        return server;
    }

    /** The database's name, which needs no quoting. */
    public String name() {
        return name;
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        return server.access().url(name);
    }

    /** The superuser. */
    public String user() {
        return server.access().user();
    }

    /** The superuser's password. */
    public String password() {
        return server.access().password();
    }

    /** User and password, as JDBC's driver manager takes them. */
    public Properties properties() {
        return server.access().properties();
    }

    /** A new connection to the database as the superuser. */
    public Connection connect() throws SQLException {
        return server.access().connect(name);
    }

    /** A new database with all that is in this one, to which nobody may be connected meanwhile. */
    public TestDatabase copy() {
        return server.createDatabase(name);
    }

    /** Drops the database. */
    @Override
    public void close() {
        server.drop(name);
    }

    @Override
    public String toString() {
        return name + " on " + server;
    }
}
