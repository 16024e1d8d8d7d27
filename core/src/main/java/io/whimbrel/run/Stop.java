package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Lets another thread end a run: what the server is doing is cancelled, and nothing more begins. */
final class Stop {

    private static final String QUERY_CANCELED = "57014";

    private volatile boolean asked;
    private volatile @Nullable Thread running;
    private volatile @Nullable Connection working;

    /** This thread runs; it may be pausing. */
    void begin() {
        running = Thread.currentThread();
    }

    /** The connection that the server may be at work for. */
    void working(Connection connection) {
        working = connection;
    }

    /** It runs no more. */
    void end() {
        running = null;
        working = null;
        if (asked) {
            // It was for the pauses, and nobody else's affair.
            Thread.interrupted();
        }
    }

    /** To be called again until the run has ended: what was just being sent when it came isn't cancelled. */
    void ask() {
        asked = true;
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
        }
        Connection connection = working;
        if (connection != null) {
            try {
                connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException e) {
                // Then the connection is lost, or is about to be: the server notices by itself.
            }
        }
    }

    /** Whether the run is to end, by {@link #ask} or because its thread was interrupted. */
    boolean isAsked() {
        return asked || Thread.currentThread().isInterrupted();
    }

    /** Fails as a statement does that is cancelled. */
    void check() throws SQLException {
        if (isAsked()) {
            throw new SQLException("the run was stopped", QUERY_CANCELED);
        }
    }
}
