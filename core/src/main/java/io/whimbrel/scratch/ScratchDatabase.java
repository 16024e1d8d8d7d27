package io.whimbrel.scratch;

import io.whimbrel.WhimbrelException;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.connection.ServerConnection;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An empty throw-away database, dropped when closed.
 *
 * <p>As long as it lives, a session of its own bears its name as {@code application_name}: a scratch
 * database without such a session is a crashed run's, and the next run drops it.
 */
public final class ScratchDatabase implements AutoCloseable {

    static final String PREFIX = "whimbrel_scratch_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerConnection server;
    private final DatabaseUrl url;

    private ScratchDatabase(ServerConnection server, DatabaseUrl url) {
        this.server = server;
        this.url = url;
    }

    /**
     * Makes an empty database in UTF-8, and drops what crashed runs left behind.
     *
     * @param server a database of the server to make it on, which needn't exist; the user needs CREATEDB
     * @return the scratch database
     * @throws WhimbrelException if the server can't be reached or refuses
     */
    public static ScratchDatabase create(DatabaseUrl server) {
        return create(server, null);
    }

    /**
     * Makes a database with all that is in this one, in much less time than it took to make that.
     *
     * <p>Nobody may be connected to this one meanwhile.
     *
     * @return another scratch database, to be closed by itself
     */
    public ScratchDatabase copy() {
        return create(url, url.database());
    }

    private static ScratchDatabase create(DatabaseUrl server, @Nullable String template) {
        String name = PREFIX + ProcessHandle.current().pid() + "_" + Integer.toHexString(RANDOM.nextInt());
        ServerConnection connection = ServerConnection.to(server);
        try {
            name(connection.connection(), name);
            Leftovers.sweep(connection.connection());
            execute(connection.connection(), creation(connection.connection(), name, template));
            return new ScratchDatabase(connection, server.withDatabase(name));
        } catch (SQLException e) {
            connection.close();
            throw refused(connection, e);
        }
    }

    private static WhimbrelException refused(ServerConnection server, SQLException failure) {
        String sentence = server.refused("create a scratch database", failure).getMessage();
        return new WhimbrelException(
                sentence + "; or set scratch.url in whimbrel.yaml to a server where scratch databases may be created",
                failure);
    }

    /** The setting is reported back by the server before it creates anything: a sweep can't come between. */
    private static void name(Connection connection, String name) throws SQLException {
        execute(connection, "SET application_name = " + name);
    }

    private static String creation(Connection connection, String name, @Nullable String template) throws SQLException {
        String sql = "CREATE DATABASE " + name + " TEMPLATE " + (template == null ? "template0" : template);
        // From 15 on the default is to write the copy to the write-ahead log page by page, which is slower.
        String strategy = connection.getMetaData().getDatabaseMajorVersion() >= 15 ? " STRATEGY FILE_COPY" : "";
        return sql + strategy + (template == null ? encoding(connection) : "");
    }

    /** A locale fits one encoding, but C fits all: it is taken where the server's own isn't UTF-8. */
    private static String encoding(Connection connection) throws SQLException {
        String query = "select pg_catalog.pg_encoding_to_char(encoding) from pg_catalog.pg_database"
                + " where datname = 'template0'";
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            boolean utf8 = results.next() && "UTF8".equals(results.getString(1));
            return utf8 ? "" : " ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Where it is.
     *
     * @return the URL, with the login of the server's
     */
    public DatabaseUrl url() {
        return url;
    }

    /**
     * Opens a connection to it.
     *
     * @return a new connection, in autocommit
     */
    public Connection connect() {
        Connection connection = url.connect();
        try (Statement statement = connection.createStatement()) {
            // nobody misses what a crash of the server takes from a database that is thrown away
            statement.execute("SET synchronous_commit = off");
            return connection;
        } catch (SQLException e) {
            throw new WhimbrelException("The scratch database refused its settings: " + e.getMessage(), e);
        }
    }

    /**
     * Drops it, with the sessions that are still in it.
     */
    @Override
    public void close() {
        try (server) {
            execute(server.connection(), "DROP DATABASE IF EXISTS " + url.database() + " WITH (FORCE)");
        } catch (SQLException e) {
            throw server.refused("drop the scratch database " + url.database(), e);
        }
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
