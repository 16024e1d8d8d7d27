package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A pooler between a connection and the server, such as PgBouncer. */
final class Pooler {

    private static final int LOOKS = 3;

    private Pooler() {}

    /** Fails where a pooler in transaction mode leaves the connection no session to hold a lock in. */
    static void refuse(ConnectionSource source, Connection connection) throws SQLException {
        if (isInTransactionMode(source, connection)) {
            throw new WhimbrelException("This connection goes through a pooler in transaction mode, which gives it no"
                    + " session to hold a lock in; say `lock: lease` in whimbrel.yaml or --lock lease, or connect to"
                    + " PostgreSQL itself.");
        }
    }

    /**
     * A pooler makes up the process that it tells of at the login; the server's own is the same in each statement, unless
     * the mode is transaction. To which session a statement goes is up to it: each in turn, or the one used last.
     */
    private static boolean isInTransactionMode(ConnectionSource source, Connection connection) throws SQLException {
        int session = pid(connection);
        if (!connection.isWrapperFor(PGConnection.class)
                || connection.unwrap(PGConnection.class).getBackendPID() == session) {
            return false;
        }
        for (int look = 0; look < LOOKS; look++) {
            if (pid(connection) != session) {
                return true;
            }
        }
        try (Connection other = source.connect()) {
            other.setAutoCommit(false);
            boolean shared = pid(other) == session || pid(connection) != session;
            other.rollback();
            return shared;
        }
    }

    static int pid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
