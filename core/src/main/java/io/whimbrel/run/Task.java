package io.whimbrel.run;

import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * One statement to run, with the operation that it belongs to.
 *
 * @param operation the operation, which errors name
 * @param statement one of its statements
 */
record Task(Operation operation, Statement statement) {

    /** Whether its SQL or its code is somebody's own, so that its locks aren't known. */
    boolean isForeign() {
        return operation instanceof ExecuteSql || operation instanceof RunCode;
    }

    /** Whether reads or writes queue up behind it while it waits for its locks. */
    boolean mayStall() {
        return isForeign() || statement.locks().values().stream().anyMatch(Lock::stalls);
    }

    /** Runs it, in whatever transaction the connection has. */
    void run(Connection connection) throws SQLException {
        if (operation instanceof RunCode code) {
            call(code, connection);
            return;
        }
        try (java.sql.Statement jdbc = connection.createStatement()) {
            // Braces are PostgreSQL's own here: array literals, JSON.
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        }
    }

    private static void call(RunCode code, Connection connection) throws SQLException {
        try {
            code.work().run(connection);
        } catch (SQLException e) {
            throw e;
        } catch (Throwable e) {
            // An Error too: a class that is missing or an assertion is a failure of the migration like any other.
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.toString(), e);
        }
    }

    /** The statement's first line, which is enough to recognise it by. */
    String firstLine() {
        String sql = statement.sql().strip();
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end).stripTrailing() + " …";
    }
}
