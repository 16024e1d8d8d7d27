package io.whimbrel.run;

import io.whimbrel.schema.Identifiers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A row that says who may migrate, and until when by the server's clock.
 *
 * @param table where it stands, quoted
 * @param history the history that it is for
 * @param runner the lock of runners that have sessions: it is held while a lease is taken
 * @param holder who this one is, among all that ever come
 * @param length how long it is valid without being renewed
 */
record Lease(String table, String history, AdvisoryLock runner, String holder, Duration length) {

    static Lease of(Environment environment) {
        return new Lease(
                Identifiers.quote(environment.options().history().schema()) + "."
                        + Identifiers.quote(History.LOCK_TABLE.name()),
                environment.history().toString(),
                AdvisoryLock.runner(environment.history()),
                UUID.randomUUID().toString(),
                environment.options().exclusion().lease());
    }

    /** Takes it, in the transaction that is open, if nobody has it or who had it did not renew it. */
    boolean isGiven(Connection connection) throws SQLException {
        if (!runner.isGivenWithin(connection)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection)) {
                statement.execute("""
                    CREATE TABLE IF NOT EXISTS %s (
                        history text PRIMARY KEY,
                        holder text NOT NULL,
                        process bigint NOT NULL,
                        host text NOT NULL,
                        role text NOT NULL,
                        since timestamp with time zone NOT NULL,
                        expires_at timestamp with time zone NOT NULL
                    )\
                    """.formatted(table));
            }
            return statement.executeUpdate("INSERT INTO " + table
                            + " AS lease (history, holder, process, host, role, since, expires_at) VALUES ("
                            + Identifiers.literal(history) + ", " + Identifiers.literal(holder) + ", "
                            + ProcessHandle.current().pid() + ", " + Identifiers.literal(host())
                            + ", session_user, pg_catalog.clock_timestamp(), " + expiry() + ") ON CONFLICT (history)"
                            + " DO UPDATE SET holder ="
                            + " excluded.holder, process"
                            + " = excluded.process, host"
                            + " = excluded.host, role ="
                            + " excluded.role, since ="
                            + " excluded.since,"
                            + " expires_at ="
                            + " excluded.expires_at"
                            + " WHERE lease.expires_at <"
                            + " pg_catalog.clock_timestamp()")
                    == 1;
        }
    }

    /** Makes it last, and tells whether it was still ours. */
    boolean renew(Connection connection) throws SQLException {
        return update(connection, "UPDATE " + table + " SET expires_at = " + expiry() + mine());
    }

    void release(Connection connection) throws SQLException {
        update(connection, "DELETE FROM " + table + mine());
    }

    /** Whether it is ours at this moment. */
    boolean isOurs(Connection connection) throws SQLException {
        return finds(connection, "SELECT 1 FROM " + table + mine());
    }

    /** Whether it is ours; nobody can take it then, nor renew it, before the end of the transaction. */
    boolean isKept(Connection connection) throws SQLException {
        return finds(connection, "SELECT 1 FROM " + table + mine() + " FOR UPDATE");
    }

    private static boolean finds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** Whether anybody has it at this moment. */
    boolean isHeld(Connection connection) throws SQLException {
        return exists(connection) && !holders(connection).isEmpty();
    }

    /** Who has it at this moment: a process of another machine, of which the server knows no more. */
    List<OtherSession> holders(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT process, host, role,"
                        + " extract(epoch FROM pg_catalog.clock_timestamp() - since)::bigint FROM " + table
                        + " WHERE history = " + Identifiers.literal(history)
                        + " AND expires_at >= pg_catalog.clock_timestamp()")) {
            return row.next()
                    ? List.of(new OtherSession(
                            row.getInt(1),
                            "whimbrel on " + row.getString(2),
                            row.getString(3),
                            "with a lease",
                            row.getLong(4),
                            ""))
                    : List.of();
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_catalog.to_regclass(" + Identifiers.literal(table) + ") IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql) == 1;
        }
    }

    private String mine() {
        return " WHERE history = " + Identifiers.literal(history) + " AND holder = " + Identifiers.literal(holder);
    }

    private String expiry() {
        return "pg_catalog.clock_timestamp() + interval '" + length.toMillis() + " milliseconds'";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unknown host";
        }
    }
}
