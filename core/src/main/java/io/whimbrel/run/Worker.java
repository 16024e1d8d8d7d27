package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.RunCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The connection that migrates.
 *
 * <p>It holds a lock of its own: when a runner dies, the server may still be at its last statement, and
 * the next runner has to wait for that.
 */
final class Worker implements AutoCloseable {

    private final Environment environment;
    private final BlockerWatch watch;
    private final LineWatch line;
    private Connection connection;
    private int networkTimeout;
    private int major;
    private int pid;
    private @Nullable Task task;
    private @Nullable Task foreign;
    private boolean settled;
    private boolean within;
    private String first = "";

    /** What the server is to do. */
    @FunctionalInterface
    private interface Order {

        void give(Connection connection) throws SQLException;
    }

    private Worker(Environment environment, BlockerWatch watch, LineWatch line, Connection connection) {
        this.environment = environment;
        this.watch = watch;
        this.line = line;
        this.connection = connection;
    }

    static Worker open(Environment environment, BlockerWatch watch, LineWatch line) throws SQLException {
        Worker worker =
                new Worker(environment, watch, line, environment.source().connect());
        worker.prepare();
        return worker;
    }

    /** Gets a new connection in the place of one that was lost, once the server is done with that. */
    void reconnect() throws SQLException {
        connection.close();
        line.endSession(pid);
        connection = environment.source().connect();
        prepare();
    }

    private void prepare() throws SQLException {
        try {
            networkTimeout = SessionSettings.expectAnswers(connection, environment);
            major = connection.getMetaData().getDatabaseMajorVersion();
            pid = Integer.parseInt(one("SELECT pg_catalog.pg_backend_pid()"));
            execute(SessionSettings.session(major) + ";\nSET application_name = 'whimbrel'");
            AdvisoryLock.worker(environment.history())
                    .acquire(connection, environment.options().lockWait(), environment.progress());
            SessionSettings.expectWork(connection);
            environment.stop().working(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Asks the server something, whose answer may take its time but isn't waited for when there will be none. */
    <T> T ask(Question<T> question) throws SQLException {
        return line.ask(connection, pid, question);
    }

    private void tell(Order order) throws SQLException {
        ask(asked -> {
            order.give(asked);
            return true;
        });
    }

    /** The task that ran last; null if what came last was none. */
    @Nullable
    Task task() {
        return task;
    }

    /** Who made the last task wait. */
    List<OtherSession> blockers() {
        return watch.seen();
    }

    /** What is to be run ahead of the first step, in its transaction; so a step that fails leaves nothing of it. */
    void first(String sql) {
        first = sql;
    }

    void begin(Duration lockTimeout) throws SQLException {
        environment.stop().check();
        foreign = null;
        within = true;
        connection.setAutoCommit(false);
        execute(settings(lockTimeout) + ";\nSET LOCAL whimbrel.step = open;\n" + first);
        settled = true;
    }

    void beginOutside(Duration lockTimeout) throws SQLException {
        environment.stop().check();
        foreign = null;
        within = false;
        connection.setAutoCommit(true);
        execute(SessionSettings.session(major) + ";\nSET lock_timeout = " + lockTimeout.toMillis() + ";\n" + first);
        first = "";
        settled = true;
    }

    /** Takes back what somebody else's SQL or code has set in this transaction. */
    void settle(Duration lockTimeout) throws SQLException {
        if (within && !settled) {
            execute(settings(lockTimeout));
            settled = true;
        }
    }

    void run(Task next, Duration lockTimeout) throws SQLException {
        settle(lockTimeout);
        environment.stop().check();
        task = next;
        environment
                .progress()
                .statementStarted(next.operation(), next.statement().sql());
        if (!lockTimeout.isZero()) {
            watch.begin(pid);
        }
        try {
            run(next);
        } catch (SQLException e) {
            if (hasLeft() || (next.isForeign() && hasNone())) {
                WhimbrelException ended = ended(next);
                ended.addSuppressed(e);
                throw ended;
            }
            throw e;
        } finally {
            watch.end();
        }
        if (hasLeft()) {
            throw ended(next);
        }
        if (next.isForeign()) {
            foreign = within ? next : null;
            settled = false;
        }
    }

    private void run(Task next) throws SQLException {
        if (next.operation() instanceof RunCode) {
            // While it runs it may well be the server that waits.
            next.run(connection);
        } else {
            tell(next::run);
        }
    }

    /** Runs one batch of a backfill, in the transaction that was begun. */
    void run(Task backfill, BackfillRun batches) throws SQLException {
        task = backfill;
        watch.begin(pid);
        try {
            tell(batches::batch);
        } finally {
            watch.end();
        }
    }

    /** Code that turns autocommit on has committed by that. */
    private boolean hasLeft() throws SQLException {
        return within && !connection.isClosed() && connection.getAutoCommit();
    }

    /** A transaction that had not been ended would be there still, as one that failed. */
    private boolean hasNone() throws SQLException {
        return within
                && !connection.isClosed()
                && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
    }

    /** Changes the history, and tells how many rows; whether its transaction is still ours is asked with it. */
    int record(String change) throws SQLException {
        task = null;
        Task suspect = foreign;
        if (suspect == null) {
            return execute(change);
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            ask(asked -> statement.execute("SELECT pg_catalog.current_setting('whimbrel.step', true);\n" + change));
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                checkTransaction(suspect, row.getString(1));
            }
            statement.getMoreResults();
            return statement.getUpdateCount();
        }
    }

    /** The mark goes with the transaction that it was set in. */
    private static void checkTransaction(Task suspect, @Nullable String mark) {
        if (!"open".equals(mark)) {
            throw ended(suspect);
        }
    }

    private static WhimbrelException ended(Task suspect) {
        return new WhimbrelException("Could not " + suspect.operation().describe()
                + ": the transaction that Whimbrel had begun was ended, and what was done until then may be kept;"
                + " take the COMMIT, ROLLBACK or setAutoCommit out of the migration.");
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private String settings(Duration lockTimeout) {
        return SessionSettings.transaction(major) + ";\nSET LOCAL lock_timeout = " + lockTimeout.toMillis();
    }

    /** Runs SQL, and tells how many rows its only statement changed. */
    int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            ask(asked -> statement.execute(sql));
            return statement.getUpdateCount();
        }
    }

    void commit() throws SQLException {
        tell(Connection::commit);
        first = "";
        connection.setAutoCommit(true);
    }

    void rollBack(Throwable reason) {
        try {
            if (!connection.getAutoCommit()) {
                tell(Connection::rollback);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            // The server may not know it yet, and the next runner would have to wait for that.
            line.endSession(pid);
            return;
        }
        SessionSettings.expectAnswers(connection, environment);
        SessionSettings.leave(connection, networkTimeout);
    }
}
