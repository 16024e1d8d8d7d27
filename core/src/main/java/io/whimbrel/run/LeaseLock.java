package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A lease that is renewed while the runner lives, in a row instead of a session.
 *
 * <p>Whoever finds it expired takes it over. The one that had it, and may only have been asleep, can't commit anything
 * from then on: {@link PooledSession} looks for it in every transaction.
 */
final class LeaseLock implements RunnerLock {

    /** Two beats may be lost before the lease is. */
    private static final int BEATS = 3;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "whimbrel-lease");
        thread.setDaemon(true);
        return thread;
    });

    private final Environment environment;
    private final Lease lease;
    private Connection connection;

    private LeaseLock(Environment environment, Lease lease, Connection connection) {
        this.environment = environment;
        this.lease = lease;
        this.connection = connection;
        long period = Math.max(1, lease.length().toMillis() / BEATS);
        var unused = timer.scheduleWithFixedDelay(this::beat, period, period, TimeUnit.MILLISECONDS);
    }

    static LeaseLock acquire(Environment environment) throws SQLException {
        Connection connection = connect(environment);
        try {
            Standby.refuse(connection);
            Lease lease = Lease.of(environment);
            Patience.of(environment).until(() -> isGiven(connection, lease), () -> holders(connection, lease));
            return new LeaseLock(environment, lease, connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Environment environment) throws SQLException {
        Connection connection = environment.source().connect();
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(ANSWER.toMillis()));
        return connection;
    }

    private static boolean isGiven(Connection connection, Lease lease) throws SQLException {
        try {
            return within(connection, () -> lease.isGiven(connection));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                // Whoever has it is committing.
                return false;
            }
            throw e;
        }
    }

    private static List<OtherSession> holders(Connection connection, Lease lease) throws SQLException {
        return lease.isHeld(connection)
                ? lease.holders(connection)
                : lease.runner().holders(connection);
    }

    /** A transaction that no setting of the role or the database keeps from doing its work. */
    private static boolean within(Connection connection, Patience.Try work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL transaction_read_only = off;\nSET LOCAL statement_timeout = 0;\n"
                    + "SET LOCAL lock_timeout = 1000");
            boolean done = work.isGiven();
            connection.commit();
            return done;
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void rollBack(Connection connection, SQLException reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Whether the lease was lost shows in the transactions; here nobody listens. */
    private synchronized void beat() {
        try {
            if (connection.isClosed()) {
                connection = connect(environment);
            }
            within(connection, () -> lease.renew(connection));
        } catch (SQLException | RuntimeException e) {
            // The next beat tries again.
        }
    }

    @Override
    public WorkerSession session() {
        return new PooledSession(environment, lease);
    }

    @Override
    public synchronized <T> @Nullable T ask(Question<T> question) {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            return null;
        }
    }

    @Override
    public void close() throws SQLException {
        timer.shutdownNow();
        synchronized (this) {
            try (Connection last = connection.isClosed() ? connect(environment) : connection) {
                within(last, () -> {
                    lease.release(last);
                    return true;
                });
            }
        }
    }
}
