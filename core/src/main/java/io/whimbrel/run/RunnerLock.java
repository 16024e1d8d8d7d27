package io.whimbrel.run;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all other runners out of a database, on a connection of its own.
 *
 * <p>That connection holds no snapshot between two statements: CREATE INDEX CONCURRENTLY on the other connection never
 * waits for it. So it also serves to look what becomes of the other one's statement.
 */
interface RunnerLock extends AutoCloseable {

    /** Waits for its turn. */
    static RunnerLock acquire(Environment environment) throws SQLException {
        return switch (environment.options().exclusion().mode()) {
            case ADVISORY -> SessionLock.acquire(environment);
            case LEASE -> LeaseLock.acquire(environment);
        };
    }

    /** What the connection that migrates can build on. */
    WorkerSession session();

    /** Asks the server something while the other connection is busy; null if there is no answer to be had. */
    <T> @Nullable T ask(Question<T> question);

    /** Lets go of the lock, so that the next runner needn't wait. */
    @Override
    void close() throws SQLException;
}
