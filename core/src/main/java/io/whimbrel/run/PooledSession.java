package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Another session of the server for each transaction, as a pooler in transaction mode gives it.
 *
 * <p>All that a migration needs is set and locked for one transaction. A statement that refuses to be in one has the
 * settings of the role, and whatever another client of the pooler has left set: nothing can be set for it without
 * leaving that to others.
 */
final class PooledSession implements WorkerSession {

    private static final String ROLE_PATH = "SELECT pg_catalog.set_config('search_path', s.reset_val, true)"
            + " FROM pg_catalog.pg_settings s WHERE s.name = 'search_path'";

    /** What would cut such a statement off, or turn it into another one. */
    private static final String UNFIT = """
        SELECT pg_catalog.string_agg(name || ' = ' || wanted, ' and ' ORDER BY name), min(session_user::text)
        FROM (
            SELECT s.name, CASE s.name WHEN 'default_transaction_read_only' THEN 'off'
                WHEN 'standard_conforming_strings' THEN 'on' ELSE '0' END AS wanted
            FROM pg_catalog.pg_settings s
            WHERE s.name IN ('statement_timeout', 'transaction_timeout', 'lock_timeout') AND s.reset_val <> '0'
                OR s.name = 'default_transaction_read_only' AND s.reset_val <> 'off'
                OR s.name = 'standard_conforming_strings' AND s.reset_val <> 'on'
            UNION ALL
            SELECT 'search_path', 'public' WHERE pg_catalog.current_schemas(false) <> ARRAY['public'::name]
        ) unfit\
        """;

    private final Environment environment;
    private final Lease lease;
    private final AdvisoryLock worker;

    PooledSession(Environment environment, Lease lease) {
        this.environment = environment;
        this.lease = lease;
        this.worker = AdvisoryLock.worker(environment.history());
    }

    @Override
    public int prepare(Connection connection) throws SQLException {
        SessionSettings.expectWork(connection);
        return 0;
    }

    /** A runner that died may have left the server at work on its last transaction, which is waited for. */
    @Override
    public int begin(Connection connection, Duration lockTimeout, String first) throws SQLException {
        connection.setAutoCommit(false);
        int major = connection.getMetaData().getDatabaseMajorVersion();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            Patience.of(environment)
                    .until(() -> enter(connection, statement, major, lockTimeout), () -> worker.holders(connection));
            check(lease.isOurs(connection));
            statement.execute(first);
        }
        return Pooler.pid(connection);
    }

    private boolean enter(Connection connection, Statement statement, int major, Duration lockTimeout)
            throws SQLException {
        // What the last try, or a look at who is in the way, has begun.
        connection.rollback();
        statement.execute(SessionSettings.pooled(major, lockTimeout));
        if (worker.isGivenWithin(connection)) {
            return true;
        }
        connection.rollback();
        return false;
    }

    @Override
    public int beginOutside(Connection connection, Duration lockTimeout, String first) throws SQLException {
        begin(connection, lockTimeout, first);
        connection.commit();
        connection.setAutoCommit(true);
        return 0;
    }

    private static void refuseUnfit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ROLE_PATH);
            try (ResultSet row = statement.executeQuery(UNFIT)) {
                row.next();
                check(row.getString(2), row.getString(1));
            }
        }
    }

    private static void check(String role, @Nullable String wanted) {
        if (wanted != null) {
            throw new WhimbrelException("The next statement runs outside a transaction, where a pooler in"
                    + " transaction mode leaves it the settings of role " + role + ", which must be " + wanted
                    + "; alter that role, or connect to PostgreSQL itself with --lock advisory.");
        }
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public void await(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        refuseUnfit(connection);
        connection.rollback();
        connection.setAutoCommit(true);
        Patience.of(environment)
                .until(
                        () -> OtherSession.running(connection, sql).isEmpty(),
                        () -> OtherSession.running(connection, sql));
    }

    @Override
    public void hold(Connection connection) throws SQLException {
        check(lease.isKept(connection));
    }

    private void check(boolean ours) {
        if (!ours) {
            throw new WhimbrelException("Another runner has taken over this database, for this one did not renew its"
                    + " lease within " + lease.length().toSeconds() + " s; what was not committed is undone, and"
                    + " `whimbrel current` shows what the other one does.");
        }
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        try (connection) {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
