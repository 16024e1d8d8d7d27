package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** An advisory lock of a session: it goes with the session, whatever becomes of the runner. */
final class SessionLock implements RunnerLock {

    private final Connection connection;
    private final Environment environment;
    private final int networkTimeout;

    private SessionLock(Connection connection, Environment environment, int networkTimeout) {
        this.connection = connection;
        this.environment = environment;
        this.networkTimeout = networkTimeout;
    }

    static SessionLock acquire(Environment environment) throws SQLException {
        Connection connection = environment.source().connect();
        int pid = 0;
        try (Statement statement = connection.createStatement()) {
            int networkTimeout = SessionSettings.expectAnswers(connection, environment);
            Standby.refuse(connection);
            Pooler.refuse(environment.source(), connection);
            statement.execute("SET idle_session_timeout = 0;\nSET statement_timeout = 0;\nSET lock_timeout = 0;\n"
                    + "SET application_name = 'whimbrel';\n" + SessionSettings.KEEPALIVES);
            pid = Pooler.pid(connection);
            AdvisoryLock lock = AdvisoryLock.runner(environment.history());
            Lease lease = Lease.of(environment);
            Patience.of(environment)
                    .until(
                            () -> lock.isGiven(connection) && isFree(connection, lock, lease),
                            () -> lease.isHeld(connection) ? lease.holders(connection) : lock.holders(connection));
            return new SessionLock(connection, environment, networkTimeout);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            if (pid != 0 && e instanceof SQLException reason && Trouble.isLostConnection(reason)) {
                endSession(environment, pid);
            }
            throw e;
        }
    }

    /** The server may wait for hours for a client that it can't hear, with a lock that it has just given. */
    private static void endSession(Environment environment, int pid) {
        try (Connection other = environment.source().connect()) {
            OtherSession.end(other, pid);
        } catch (SQLException | WhimbrelException e) {
            // Then the server is out of reach, and notices by itself in the end.
        }
    }

    /** A runner behind a pooler has a lease instead; it takes this lock, too, while it asks for that. */
    private static boolean isFree(Connection connection, AdvisoryLock lock, Lease lease) throws SQLException {
        if (!lease.isHeld(connection)) {
            return true;
        }
        lock.release(connection);
        return false;
    }

    @Override
    public WorkerSession session() {
        return new OwnSession(environment);
    }

    @Override
    public <T> @Nullable T ask(Question<T> question) {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            // Should this connection be lost, the worker's own lock keeps others out.
            return null;
        }
    }

    /** The connection may belong to a pool, which keeps it open. */
    @Override
    public void close() throws SQLException {
        SessionSettings.leave(connection, networkTimeout);
    }
}
