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

/** The connection that migrates. */
final class Worker implements AutoCloseable {

    private final Environment environment;
    private final WorkerSession session;
    private final StatementWatch watch;
    private final LineWatch line;
    private Connection connection;

    /** The server's process; 0 where it isn't known, as between two transactions behind a pooler. */
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

    private Worker(
            Environment environment,
            WorkerSession session,
            StatementWatch watch,
            LineWatch line,
            Connection connection) {
        this.environment = environment;
        this.session = session;
        this.watch = watch;
        this.line = line;
        this.connection = connection;
    }

    static Worker open(Environment environment, WorkerSession session, StatementWatch watch, LineWatch line)
            throws SQLException {
        Worker worker = new Worker(
                environment, session, watch, line, environment.source().connect());
        worker.prepare();
        return worker;
    }

    /** Gets a new connection in the place of one that was lost, once the server is done with that. */
    void reconnect() throws SQLException {
        connection.close();
        endSession();
        connection = environment.source().connect();
        prepare();
    }

    private void prepare() throws SQLException {
        try {
            pid = session.prepare(connection);
            environment.stop().working(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Asks the server something under the settings of a migration, whose answer may take its time but isn't waited for when
     * there will be none.
     */
    <T> T look(Question<T> question) throws SQLException {
        if (session.isKept() || !connection.getAutoCommit()) {
            return ask(question);
        }
        begin(environment.options().lockTimeout());
        T seen = ask(question);
        commit();
        within = false;
        return seen;
    }

    /** Asks what no setting has to do with. */
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
        String head = "SET LOCAL whimbrel.step = open;\n" + first;
        pid = ask(asked -> session.begin(asked, lockTimeout, head));
        settled = true;
    }

    void beginOutside(Duration lockTimeout) throws SQLException {
        environment.stop().check();
        foreign = null;
        within = false;
        pid = ask(asked -> session.beginOutside(asked, lockTimeout, first));
        first = "";
        settled = true;
    }

    /** The next transaction may be in another session, and the last one's may be somebody else's by now. */
    private void forget() {
        if (!session.isKept()) {
            pid = 0;
        }
    }

    /** Gets the way free for a statement that a runner before this one may have begun. */
    void await(Task outside) throws SQLException {
        session.await(connection, outside.statement().sql());
    }

    /** Fails if another runner has taken over. */
    void hold() throws SQLException {
        session.hold(connection);
    }

    /** Takes back what somebody else's SQL or code has set in this transaction. */
    void settle(Duration lockTimeout) throws SQLException {
        if (within && !settled) {
            execute(SessionSettings.transaction(connection.getMetaData().getDatabaseMajorVersion(), lockTimeout));
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
        watch.begin(pid, next);
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
        watch.begin(pid, backfill);
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
        return look(held -> recordHere(change));
    }

    private int recordHere(String change) throws SQLException {
        hold();
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
        forget();
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
        forget();
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            // The server may not know it yet, and the next runner would have to wait for that.
            endSession();
            return;
        }
        session.leave(connection);
    }

    /** What a pooler has is others' as well. */
    private void endSession() {
        if (session.isKept()) {
            line.endSession(pid);
        }
    }
}
