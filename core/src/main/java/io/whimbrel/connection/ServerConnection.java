package io.whimbrel.connection;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A connection to a server for the sake of its databases: to create and drop them.
 *
 * <p>It is made to the maintenance database {@code postgres}; where that is missing or closed to the user,
 * to the configured database itself, or to {@code template1}.
 */
public final class ServerConnection implements AutoCloseable {

    private static final String UNKNOWN_DATABASE = "3D000";
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final String NO_RIGHT = "42501";
    private static final Set<String> TRY_ANOTHER = Set.of(UNKNOWN_DATABASE, NO_RIGHT, "28000");

    private final DatabaseUrl url;
    private final Connection connection;

    private ServerConnection(DatabaseUrl url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /**
     * Connects to a server.
     *
     * @param url one of its databases, which needn't exist
     * @return a new connection
     * @throws WhimbrelException if it can't be had: why, and what to do about it
     */
    public static ServerConnection to(DatabaseUrl url) {
        SQLException first = null;
        for (String database : new LinkedHashSet<>(List.of("postgres", url.database(), "template1"))) {
            try {
                return new ServerConnection(url, url.withDatabase(database).open());
            } catch (SQLException e) {
                first = first == null ? e : first;
                if (!TRY_ANOTHER.contains(String.valueOf(e.getSQLState()))) {
                    throw ConnectionFailure.explain(url, e);
                }
            }
        }
        throw ConnectionFailure.explain(url, first == null ? new SQLException() : first);
    }

    /**
     * The connection itself.
     *
     * @return an open connection in autocommit
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Creates the database that the URL names.
     *
     * @return false if there is one of that name already
     * @throws WhimbrelException if the user has no right to, or the server refuses
     */
    public boolean createDatabase() {
        if (exists(url.database())) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + Identifiers.quote(url.database()));
            return true;
        } catch (SQLException e) {
            if (DUPLICATE_DATABASE.equals(e.getSQLState())) {
                return false;
            }
            throw refused("create database " + url.database(), e);
        }
    }

    /**
     * Whether the server has a database.
     *
     * @param database its raw name
     * @return whether there is one
     */
    public boolean exists(String database) {
        String query = "select from pg_catalog.pg_database where datname = ?::pg_catalog.name";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, database);
            try (ResultSet results = statement.executeQuery()) {
                return results.next();
            }
        } catch (SQLException e) {
            throw refused("look for database " + database, e);
        }
    }

    /**
     * What to tell the user when the server refuses something about its databases.
     *
     * @param what what was tried, such as {@code create database shop}
     * @param failure what the server said
     * @return the sentence
     */
    public WhimbrelException refused(String what, SQLException failure) {
        String advice = NO_RIGHT.equals(failure.getSQLState())
                ? "user " + url.user() + " has no right to do that on " + url.address()
                        + "; as a superuser run: ALTER ROLE " + Identifiers.quote(url.user()) + " CREATEDB"
                : failure.getMessage();
        return new WhimbrelException("could not " + what + ": " + advice, failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw refused("close the connection to " + url.address(), e);
        }
    }
}
