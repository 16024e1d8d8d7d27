package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * The settings that a migration runs under, whatever the server, the database or the role set: the same
 * statement must mean the same on every machine, and no timeout may cut a long build.
 *
 * <p>What decides how names and literals are read comes first; {@code pg_temp} is last in the path so
 * that a temporary table hides no table of public.
 */
final class SessionSettings {

    /** The server notices within a minute that the runner's machine is gone, and lets go of its locks. */
    static final String KEEPALIVES =
            "SET tcp_keepalives_idle = 30;\nSET tcp_keepalives_interval = 10;\nSET tcp_keepalives_count = 3";

    /**
     * What is written goes to the disk bit by bit. A backfill leaves it to the kernel else, until there is so much of it that
     * every COMMIT of others waits for the disk, for half a second at times (benchmarks/online).
     */
    private static final String SMOOTH_WRITES = "backend_flush_after = '256kB'";

    private static final Map<String, String> MEANING = new LinkedHashMap<>();

    static {
        MEANING.put("search_path", "public, pg_temp");
        MEANING.put("standard_conforming_strings", "on");
        MEANING.put("backslash_quote", "safe_encoding");
        MEANING.put("datestyle", "'ISO, MDY'");
        MEANING.put("intervalstyle", "postgres");
        MEANING.put("timezone", "'UTC'");
        MEANING.put("xmloption", "content");
        // A function may come before the tables that its body names: no catalog tells of them.
        MEANING.put("check_function_bodies", "off");
        // What a policy hides from the role that migrates is an error, not rows that were missed.
        MEANING.put("row_security", "off");
    }

    private SessionSettings() {}

    /** The statements for a session, in one text. */
    static String session(int serverMajor) {
        List<String> settings = new ArrayList<>();
        settings.add("SET default_transaction_read_only = off");
        settings.add("SET default_transaction_isolation = 'read committed'");
        settings.add("SET client_min_messages = warning");
        meaning().forEach(setting -> settings.add("SET " + setting));
        timeouts(serverMajor).forEach(setting -> settings.add("SET " + setting));
        // The server stops working for a runner that is gone, instead of going on for nobody (14 on).
        settings.add("SET client_connection_check_interval = 1000");
        settings.add("SET idle_session_timeout = 0");
        settings.add("SET " + SMOOTH_WRITES);
        settings.add(KEEPALIVES);
        return String.join(";\n", settings);
    }

    /** The statement by which triggers fire and foreign keys are checked, even if the role was set to replicate. */
    static String origin(boolean local) {
        return "SELECT pg_catalog.set_config('session_replication_role', 'origin', " + local
                + ") WHERE pg_catalog.current_setting('session_replication_role') <> 'origin'";
    }

    /** The statements for a transaction whose locks are waited for only so long. */
    static String transaction(int serverMajor, Duration lockTimeout) {
        return transaction(serverMajor) + ";\nSET LOCAL " + SMOOTH_WRITES + ";\nSET LOCAL lock_timeout = "
                + lockTimeout.toMillis();
    }

    /** The statements for a transaction in a session of which nothing is known. */
    static String pooled(int serverMajor, Duration lockTimeout) {
        return "SET LOCAL transaction_isolation = 'read committed';\nSET LOCAL transaction_read_only = off;\n"
                + "SET LOCAL client_min_messages = warning;\nSET LOCAL client_connection_check_interval = 1000;\n"
                + transaction(serverMajor, lockTimeout) + ";\n" + origin(true);
    }

    /** The statements for a transaction, in one text: nothing before it can have changed them. */
    static String transaction(int serverMajor) {
        List<String> settings = new ArrayList<>(meaning());
        settings.addAll(timeouts(serverMajor));
        return settings.stream().map(setting -> "SET LOCAL " + setting).collect(Collectors.joining(";\n"));
    }

    /** What is asked from now on is answered soon, or never; returns the timeout until now. */
    static int expectAnswers(Connection connection, Environment environment) throws SQLException {
        int before = connection.getNetworkTimeout();
        int soon = Math.toIntExact(environment.silence().multipliedBy(3).toMillis());
        connection.setNetworkTimeout(Runnable::run, soon);
        return before;
    }

    /** An answer may take as long as it takes, whatever the URL says. */
    static void expectWork(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    /** Closes a connection as it was before, without its locks, since it may go back to a pool. */
    static void leave(Connection connection, int networkTimeout) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                // What is still open was given up, and to turn autocommit on would commit it.
                connection.rollback();
                connection.setAutoCommit(true);
            }
            statement.execute("SELECT pg_catalog.pg_advisory_unlock_all();\nRESET ALL");
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
        } catch (SQLException e) {
            if (!connection.isClosed()) {
                throw e;
            }
        }
    }

    private static List<String> meaning() {
        List<String> settings = new ArrayList<>();
        for (Entry<String, String> setting : MEANING.entrySet()) {
            settings.add(setting.getKey() + " = " + setting.getValue());
        }
        return settings;
    }

    private static List<String> timeouts(int serverMajor) {
        List<String> settings = new ArrayList<>();
        settings.add("statement_timeout = 0");
        settings.add("idle_in_transaction_session_timeout = 0");
        if (serverMajor >= 17) {
            settings.add("transaction_timeout = 0");
        }
        return settings;
    }
}
