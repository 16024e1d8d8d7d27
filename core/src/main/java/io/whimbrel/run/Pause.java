package io.whimbrel.run;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between two tries. */
final class Pause {

    private static final long FIRST_MILLIS = 100;

    private static final Duration LONGEST_FOR_DISK = Duration.ofSeconds(2);

    private Pause() {}

    /** The pause behind a failed try: twice the last one, up to the longest, less a random part of it. */
    static Duration behind(int attempt, Duration longest) {
        long doubled = FIRST_MILLIS << Math.min(attempt - 1, 20);
        long millis = Math.max(1, Math.min(doubled, longest.toMillis()));
        return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    /**
     * The pause behind a batch of a backfill. A COMMIT takes long when the disk is behind with what is to be written, and then
     * that of everybody else does, too: what comes next leaves it twice that time.
     */
    static Duration behindBatch(Duration asked, Duration commit) {
        long forDisk = Math.min(2 * commit.toNanos(), LONGEST_FOR_DISK.toNanos());
        return Duration.ofNanos(Math.max(asked.toNanos(), forDisk));
    }

    /** Waits, and returns whether it may go on: false if the thread was interrupted, which it stays. */
    static boolean of(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
