package io.whimbrel.run;

import io.whimbrel.schema.QualifiedName;
import java.time.Duration;

/**
 * How a runner behaves towards others that use the database.
 *
 * @param history the table that tells which revisions the database has
 * @param lockWait how long to wait for another runner
 * @param lockTimeout how long a statement may queue for a lock that makes reads or writes wait behind it
 * @param lockTries how often a step is tried when it does not get its locks
 * @param longestPause the longest pause between two tries
 * @param batchTarget how long a batch of a backfill may take
 * @param batchPause how long to leave the database alone between two batches
 */
public record RunnerOptions(
        QualifiedName history,
        Duration lockWait,
        Duration lockTimeout,
        int lockTries,
        Duration longestPause,
        Duration batchTarget,
        Duration batchPause) {

    /**
     * What fits a live database: 60 s for another runner, 30 tries of 2 s for a lock, batches of 100 ms.
     *
     * @return the standard options
     */
    public static RunnerOptions standard() {
        return new RunnerOptions(
                History.DEFAULT_TABLE,
                Duration.ofSeconds(60),
                Duration.ofSeconds(2),
                30,
                Duration.ofSeconds(10),
                Duration.ofMillis(100),
                Duration.ofMillis(10));
    }

    /**
     * The same, with another table for the history.
     *
     * @param history the table
     * @return the changed options
     */
    public RunnerOptions withHistory(QualifiedName history) {
        return new RunnerOptions(history, lockWait, lockTimeout, lockTries, longestPause, batchTarget, batchPause);
    }

    /**
     * The same, waiting longer or shorter for another runner.
     *
     * @param lockWait how long
     * @return the changed options
     */
    public RunnerOptions withLockWait(Duration lockWait) {
        return new RunnerOptions(history, lockWait, lockTimeout, lockTries, longestPause, batchTarget, batchPause);
    }

    /**
     * The same, queueing otherwise for locks.
     *
     * @param lockTimeout how long a statement may queue
     * @param lockTries how often a step is tried
     * @param longestPause the longest pause between two tries
     * @return the changed options
     */
    public RunnerOptions withLockTimeout(Duration lockTimeout, int lockTries, Duration longestPause) {
        return new RunnerOptions(history, lockWait, lockTimeout, lockTries, longestPause, batchTarget, batchPause);
    }

    /**
     * The same, with batches of another size.
     *
     * @param batchTarget how long a batch of a backfill may take
     * @param batchPause how long to leave the database alone between two batches
     * @return the changed options
     */
    public RunnerOptions withBatches(Duration batchTarget, Duration batchPause) {
        return new RunnerOptions(history, lockWait, lockTimeout, lockTries, longestPause, batchTarget, batchPause);
    }
}
