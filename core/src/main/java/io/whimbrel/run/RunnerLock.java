package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Keeps all other runners out of a database, on a connection of its own.
 *
 * <p>That connection stays in autocommit and so holds no snapshot between statements: CREATE INDEX
 * CONCURRENTLY on the other connection never waits for it. It also looks who blocks the other one.
 */
final class RunnerLock implements AutoCloseable {

    private final Connection connection;
    private final int networkTimeout;

    private RunnerLock(Connection connection, int networkTimeout) {
        this.connection = connection;
        this.networkTimeout = networkTimeout;
    }

    /** Waits for its turn. */
    static RunnerLock acquire(Environment environment) throws SQLException {
        Connection connection = environment.source().connect();
        try (Statement statement = connection.createStatement()) {
            int networkTimeout = SessionSettings.expectAnswers(connection, environment);
            Standby.refuse(connection);
            statement.execute("SET idle_session_timeout = 0;\nSET statement_timeout = 0;\nSET lock_timeout = 0;\n"
                    + "SET application_name = 'whimbrel';\n" + SessionSettings.KEEPALIVES);
            AdvisoryLock.runner(environment.history())
                    .acquire(connection, environment.options().lockWait(), environment.progress());
            return new RunnerLock(connection, networkTimeout);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Who makes a session of the server wait at this moment; nobody if that can't be told. */
    List<OtherSession> blocking(int pid) {
        try {
            return OtherSession.blocking(connection, pid);
        } catch (SQLException e) {
            return List.of();
        }
    }

    /** Whether a session of the server is at work, or was until shortly. */
    boolean isAtWork(int pid, Duration shortly) throws SQLException {
        return OtherSession.isAtWork(connection, pid, shortly);
    }

    /** Ends a session of the same role; one that can't be ended is left to the server. */
    void endSession(int pid) {
        try {
            OtherSession.end(connection, pid);
        } catch (SQLException e) {
            // This connection is lost, too.
        }
    }

    /** Lets go of the lock by itself: the connection may belong to a pool, which keeps it open. */
    @Override
    public void close() throws SQLException {
        SessionSettings.leave(connection, networkTimeout);
    }
}
