package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Keeps all other runners out of a database, on a connection of its own.
 *
 * <p>That connection stays in autocommit and so holds no snapshot between statements: CREATE INDEX
 * CONCURRENTLY on the other connection never waits for it. It also looks who blocks the other one.
 */
final class RunnerLock implements AutoCloseable {

    private final Connection connection;

    private RunnerLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits for its turn. */
    static RunnerLock acquire(ConnectionSource source, History history, RunnerOptions options, Progress progress)
            throws SQLException {
        Connection connection = source.connect();
        try (Statement statement = connection.createStatement()) {
            Standby.refuse(connection);
            statement.execute("SET idle_session_timeout = 0;\nSET statement_timeout = 0;\nSET lock_timeout = 0;\n"
                    + "SET application_name = 'whimbrel'");
            AdvisoryLock.runner(history).acquire(connection, options.lockWait(), progress);
            return new RunnerLock(connection);
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

    /** Lets go of the lock by itself: the connection may belong to a pool, which keeps it open. */
    @Override
    public void close() throws SQLException {
        SessionSettings.leave(connection);
    }
}
