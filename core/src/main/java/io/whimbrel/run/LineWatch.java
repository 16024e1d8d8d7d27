package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives up a connection whose answer was lost on the way, of which the network says nothing.
 *
 * <p>A statement may take hours, so no timeout can tell. The server can: it is asked, over the lock's connection or a new
 * one, whether it is still at work. It isn't believed at once, since this process may have been asleep.
 */
final class LineWatch implements AutoCloseable {

    private static final int ENOUGH = 6;

    /** Twice in a row is enough when the server waits for us as we do for it, or has ended the session. */
    private static final int IDLE = 3;

    /** A network that is gone for a while may come back with all its connections. */
    private static final int UNKNOWN = 1;

    /** What isn't answered yet. */
    private record Open(Connection connection, int pid, long since) {}

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "whimbrel-line");
        thread.setDaemon(true);
        return thread;
    });

    private final Environment environment;
    private final RunnerLock lock;
    private final Future<?> looking;
    private volatile @Nullable Open open;
    private @Nullable Open suspect;
    private int suspicion;

    LineWatch(Environment environment, RunnerLock lock) {
        this.environment = environment;
        this.lock = lock;
        long period = Math.max(1, environment.silence().toMillis());
        looking = timer.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** Asks the server something in a session of its own; fails with the connection once there will be no answer. Nobody can tell of process 0. */
    <T> T ask(Connection connection, int pid, Question<T> question) throws SQLException {
        if (pid == 0) {
            return question.ask(connection);
        }
        open = new Open(connection, pid, System.nanoTime());
        try {
            return question.ask(connection);
        } finally {
            open = null;
        }
    }

    /** Ends a session whose connection is lost: it may hold locks, and the server may wait for it for hours. */
    void endSession(int pid) {
        lock.ask(asked -> OtherSession.end(asked, pid));
    }

    private void look() {
        Open question = open;
        if (question == null
                || System.nanoTime() - question.since() < environment.silence().toNanos()) {
            return;
        }
        if (!question.equals(suspect)) {
            suspect = question;
            suspicion = 0;
        }
        suspicion += weigh(question.pid());
        if (suspicion >= ENOUGH && question.equals(open)) {
            giveUp(question.connection());
        }
    }

    private int weigh(int pid) {
        Boolean atWork = lock.ask(asked -> OtherSession.isAtWork(asked, pid, environment.silence()));
        if (atWork != null) {
            return atWork ? -suspicion : IDLE;
        }
        try (Connection other = environment.source().connect()) {
            return OtherSession.isAtWork(other, pid, environment.silence()) ? -suspicion : IDLE;
        } catch (SQLException e) {
            return Trouble.isLostConnection(e) ? UNKNOWN : 0;
        } catch (WhimbrelException e) {
            return e.getCause() instanceof SQLException cause && Trouble.isLostConnection(cause) ? UNKNOWN : 0;
        }
    }

    private static void giveUp(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is closed already.
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdownNow();
    }
}
