package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A session of the server that is the worker's alone.
 *
 * <p>It holds a lock of its own: when a runner dies, the server may still be at its last statement, and the next runner
 * has to wait for that.
 */
final class OwnSession implements WorkerSession {

    private final Environment environment;
    private int major;
    private int pid;
    private int networkTimeout;

    OwnSession(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int prepare(Connection connection) throws SQLException {
        networkTimeout = SessionSettings.expectAnswers(connection, environment);
        major = connection.getMetaData().getDatabaseMajorVersion();
        pid = Pooler.pid(connection);
        execute(
                connection,
                SessionSettings.session(major) + ";\nSET application_name = 'whimbrel';\n"
                        + SessionSettings.origin(false));
        AdvisoryLock.worker(environment.history()).acquire(connection, Patience.of(environment));
        SessionSettings.expectWork(connection);
        return pid;
    }

    @Override
    public int begin(Connection connection, Duration lockTimeout, String first) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, SessionSettings.transaction(major, lockTimeout) + ";\n" + first);
        return pid;
    }

    @Override
    public int beginOutside(Connection connection, Duration lockTimeout, String first) throws SQLException {
        connection.setAutoCommit(true);
        execute(
                connection,
                SessionSettings.session(major) + ";\nSET lock_timeout = " + lockTimeout.toMillis() + ";\n" + first);
        return pid;
    }

    @Override
    public boolean isKept() {
        return true;
    }

    /** The lock of the worker that ran it was waited for. */
    @Override
    public void await(Connection connection, String sql) {}

    /** The session has its lock for as long as it lives. */
    @Override
    public void hold(Connection connection) {}

    @Override
    public void leave(Connection connection) throws SQLException {
        SessionSettings.expectAnswers(connection, environment);
        SessionSettings.leave(connection, networkTimeout);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
