package io.whimbrel.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Another session of the database, which is in the way.
 *
 * @param pid its process on the server
 * @param application its {@code application_name}; empty if it gave none
 * @param user its role
 * @param state such as {@code active} or {@code idle in transaction}
 * @param seconds how long its transaction, or without one its session, has been going on
 * @param query the beginning of its last query; empty where the role may not see it
 */
public record OtherSession(int pid, String application, String user, String state, long seconds, String query) {

    private static final String COLUMNS = """
        SELECT DISTINCT a.pid, coalesce(a.application_name, ''), coalesce(a.usename::text, ''), coalesce(a.state, ''),
            extract(epoch FROM clock_timestamp() - coalesce(a.xact_start, a.backend_start))::bigint,
            coalesce(left(regexp_replace(a.query, '\\s+', ' ', 'g'), 80), '')
        FROM pg_catalog.pg_stat_activity a
        """;

    private static final String BLOCKING =
            COLUMNS + "WHERE a.pid = ANY (pg_catalog.pg_blocking_pids(?)) ORDER BY a.pid";

    /** A bigint key stands in two halves in pg_locks, and objsubid 1 tells it from a pair of integers. */
    private static final String HOLDING = COLUMNS + """
        JOIN pg_catalog.pg_locks l ON l.pid = a.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
            AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
            AND (l.classid::bigint << 32) | l.objid::bigint = ?
        ORDER BY a.pid
        """;

    /** The server keeps the beginning of a query only. */
    private static final String RUNNING = COLUMNS + """
        WHERE a.datname = current_database() AND a.pid <> pg_catalog.pg_backend_pid() AND a.state = 'active'
            AND a.query <> '' AND left(?, length(a.query)) = a.query
        ORDER BY a.pid
        """;

    /** The sessions that run a statement at this moment. */
    static List<OtherSession> running(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RUNNING)) {
            query.setString(1, sql);
            return read(query);
        }
    }

    /** The sessions that a session waits for at this moment. */
    static List<OtherSession> blocking(Connection connection, int pid) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BLOCKING)) {
            query.setInt(1, pid);
            return read(query);
        }
    }

    /** The sessions that hold an advisory lock. */
    static List<OtherSession> holding(Connection connection, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOLDING)) {
            query.setLong(1, key);
            return read(query);
        }
    }

    /** Whether a session has something to do for its client, or had until shortly; true where that can't be told. */
    static boolean isAtWork(Connection connection, int pid, Duration shortly) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
            SELECT coalesce(a.state NOT LIKE 'idle%'
                OR a.state_change > clock_timestamp() - ? * interval '1 millisecond', true)
            FROM pg_catalog.pg_stat_activity a WHERE a.pid = ?\
            """)) {
            query.setLong(1, shortly.toMillis());
            query.setInt(2, pid);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Ends a session of Whimbrel's: its number may be another one's by now. */
    static boolean end(Connection connection, int pid) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
            SELECT pg_catalog.pg_terminate_backend(a.pid) FROM pg_catalog.pg_stat_activity a
            WHERE a.pid = ? AND a.usename = session_user AND a.application_name = 'whimbrel'
                AND a.datname = current_database()\
            """)) {
            query.setInt(1, pid);
            return query.execute();
        }
    }

    private static List<OtherSession> read(PreparedStatement query) throws SQLException {
        List<OtherSession> sessions = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sessions.add(new OtherSession(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6)));
            }
        }
        return List.copyOf(sessions);
    }

    /** {@return such as {@code pid 4711 (psql, app, idle in transaction for 312 s): SELECT …}} */
    @Override
    public String toString() {
        String who = application.isEmpty() ? user : application + ", " + user;
        String text =
                "pid " + pid + " (" + who + ", " + (state.isEmpty() ? "connected" : state) + " for " + seconds + " s)";
        return query.isEmpty() ? text : text + ": " + query;
    }
}
