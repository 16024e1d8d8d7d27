package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The connection that migrates.
 *
 * <p>It holds a lock of its own: when a runner dies, the server may still be at its last statement, and
 * the next runner has to wait for that.
 */
final class Worker implements AutoCloseable {

    private final Environment environment;
    private final BlockerWatch watch;
    private Connection connection;
    private int major;
    private int pid;
    private @Nullable Task task;

    private Worker(Environment environment, BlockerWatch watch, Connection connection) {
        this.environment = environment;
        this.watch = watch;
        this.connection = connection;
    }

    static Worker open(Environment environment, BlockerWatch watch) throws SQLException {
        Worker worker = new Worker(environment, watch, environment.source().connect());
        worker.prepare();
        return worker;
    }

    /** Gets a new connection in the place of one that was lost, once the server is done with that. */
    void reconnect() throws SQLException {
        connection.close();
        connection = environment.source().connect();
        prepare();
    }

    private void prepare() throws SQLException {
        try {
            major = connection.getMetaData().getDatabaseMajorVersion();
            pid = Integer.parseInt(one("SELECT pg_catalog.pg_backend_pid()"));
            execute(SessionSettings.session(major) + ";\nSET application_name = 'whimbrel'");
            AdvisoryLock.worker(environment.history())
                    .acquire(connection, environment.options().lockWait(), environment.progress());
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** The task that ran last; null if what came last was none. */
    @Nullable
    Task task() {
        return task;
    }

    void forgetTask() {
        task = null;
    }

    /** Who made the last task wait. */
    List<OtherSession> blockers() {
        return watch.seen();
    }

    void begin(Duration lockTimeout) throws SQLException {
        task = null;
        connection.setAutoCommit(false);
        execute(settings(lockTimeout));
    }

    void beginOutside(Duration lockTimeout) throws SQLException {
        task = null;
        connection.setAutoCommit(true);
        execute(SessionSettings.session(major) + ";\nSET lock_timeout = " + lockTimeout.toMillis());
    }

    void run(Task next, Duration lockTimeout) throws SQLException {
        task = next;
        Future<?> watching = lockTimeout.isZero() ? null : watch.watch(pid, lockTimeout);
        try {
            environment
                    .progress()
                    .statementStarted(next.operation(), next.statement().sql());
            next.run(connection);
        } finally {
            if (watching != null) {
                watching.cancel(false);
            }
        }
        if (next.isForeign() && !connection.getAutoCommit()) {
            checkTransaction(next);
            execute(settings(lockTimeout));
        }
    }

    private void checkTransaction(Task ran) throws SQLException {
        if (!"open".equals(one("SELECT pg_catalog.current_setting('whimbrel.step', true)"))) {
            throw new WhimbrelException("Could not " + ran.operation().describe()
                    + ": it ended the transaction that Whimbrel had begun, and what it did until then is kept;"
                    + " take the COMMIT or ROLLBACK out of it.");
        }
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** The mark goes with the transaction: a statement that ended that one is found out. */
    private String settings(Duration lockTimeout) {
        return SessionSettings.transaction(major) + ";\nSET LOCAL lock_timeout = " + lockTimeout.toMillis()
                + ";\nSET LOCAL whimbrel.step = open";
    }

    /** Runs SQL, and tells how many rows its only statement changed. */
    int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    void rollBack(Exception reason) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        SessionSettings.leave(connection);
    }
}
