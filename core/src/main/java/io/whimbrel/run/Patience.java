package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks for a runner's turn again and again, and tells who is at work.
 *
 * <p>Nobody waits in a statement: one that waits keeps its snapshot, and CREATE INDEX CONCURRENTLY of the runner at work
 * would wait for that snapshot, for ever.
 *
 * @param longest how long to ask
 * @param progress is told who is at work, every few seconds
 */
record Patience(Duration longest, Progress progress) {

    private static final long REPORT_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    /** Asks once. */
    @FunctionalInterface
    interface Try {
        boolean isGiven() throws SQLException;
    }

    /** Looks who is in the way. */
    @FunctionalInterface
    interface Holders {
        List<OtherSession> now() throws SQLException;
    }

    static Patience of(Environment environment) {
        return new Patience(environment.options().lockWait(), environment.progress());
    }

    /** Comes back once it was given. */
    void until(Try attempt, Holders holders) throws SQLException {
        long start = System.nanoTime();
        long reported = start - REPORT_EVERY_NANOS;
        while (!attempt.isGiven()) {
            long now = System.nanoTime();
            Duration waited = Duration.ofNanos(now - start);
            if (waited.compareTo(longest) >= 0) {
                throw new WhimbrelException("Another runner is migrating this database, and did not finish within "
                        + spell(longest) + who(holders.now()) + "; wait for it, or allow a longer wait.");
            }
            if (now - reported >= REPORT_EVERY_NANOS) {
                reported = now;
                progress.waitingForLock(waited, holders.now());
            }
            if (!Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(50, 150)))) {
                throw new WhimbrelException("Stopped while another runner was at work; nothing was changed.");
            }
        }
    }

    private static String spell(Duration wait) {
        return wait.toSeconds() == 0 ? wait.toMillis() + " ms" : wait.toSeconds() + " s";
    }

    private static String who(List<OtherSession> holders) {
        return holders.isEmpty() ? "" : ": " + holders.get(0);
    }
}
