package io.whimbrel.run;

import io.whimbrel.schema.QualifiedName;
import java.time.Duration;

/**
 * How a runner behaves towards others that use the database.
 *
 * @param history the table that tells which revisions the database has
 * @param exclusion how to keep other runners out
 * @param lockTimeout how long a statement may queue for a lock that makes reads or writes wait behind it
 * @param lockTries how often a step is tried when it does not get its locks
 * @param longestPause the longest pause between two tries
 * @param batches how to go about a backfill
 */
public record RunnerOptions(
        QualifiedName history,
        Exclusion exclusion,
        Duration lockTimeout,
        int lockTries,
        Duration longestPause,
        Batches batches) {

    /**
     * How one runner keeps the others out.
     *
     * @param mode by what
     * @param patience how long to wait for another runner
     * @param lease how long a lease outlives its runner; a lock in a session never does
     */
    public record Exclusion(LockMode mode, Duration patience, Duration lease) {}

    /**
     * How a backfill goes on.
     *
     * @param target how long a batch may take
     * @param pause how long to leave the database alone between two batches
     * @param maxReplicaLag how far a standby may be behind before the next batch waits for it; zero for any
     */
    public record Batches(Duration target, Duration pause, Duration maxReplicaLag) {}

    /**
     * What fits a live database: 60 s for another runner, 30 tries of 2 s for a lock, batches of 50 ms, and 10 s for
     * its standbys.
     *
     * @return the standard options
     */
    public static RunnerOptions standard() {
        return new RunnerOptions(
                History.DEFAULT_TABLE,
                new Exclusion(LockMode.ADVISORY, Duration.ofSeconds(60), Duration.ofSeconds(30)),
                Duration.ofSeconds(2),
                30,
                Duration.ofSeconds(10),
                new Batches(Duration.ofMillis(50), Duration.ofMillis(10), Duration.ofSeconds(10)));
    }

    /**
     * The same, with another table for the history.
     *
     * @param history the table
     * @return the changed options
     */
    public RunnerOptions withHistory(QualifiedName history) {
        return new RunnerOptions(history, exclusion, lockTimeout, lockTries, longestPause, batches);
    }

    /**
     * The same, waiting longer or shorter for another runner.
     *
     * @param lockWait how long
     * @return the changed options
     */
    public RunnerOptions withLockWait(Duration lockWait) {
        return with(new Exclusion(exclusion.mode(), lockWait, exclusion.lease()));
    }

    /**
     * The same, keeping others out by something else.
     *
     * @param mode by what
     * @return the changed options
     */
    public RunnerOptions withLock(LockMode mode) {
        return with(new Exclusion(mode, exclusion.patience(), exclusion.lease()));
    }

    /**
     * The same, with a lease in the place of a lock in a session.
     *
     * @param lease how long it outlives its runner
     * @return the changed options
     */
    public RunnerOptions withLease(Duration lease) {
        return with(new Exclusion(LockMode.LEASE, exclusion.patience(), lease));
    }

    private RunnerOptions with(Exclusion changed) {
        return new RunnerOptions(history, changed, lockTimeout, lockTries, longestPause, batches);
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
        return new RunnerOptions(history, exclusion, lockTimeout, lockTries, longestPause, batches);
    }

    /**
     * The same, with batches of another size.
     *
     * @param batchTarget how long a batch of a backfill may take
     * @param batchPause how long to leave the database alone between two batches
     * @return the changed options
     */
    public RunnerOptions withBatches(Duration batchTarget, Duration batchPause) {
        return with(new Batches(batchTarget, batchPause, batches.maxReplicaLag()));
    }

    /**
     * The same, waiting sooner or later for standbys.
     *
     * @param maxReplicaLag how far one may be behind between two batches; zero for any
     * @return the changed options
     */
    public RunnerOptions withMaxReplicaLag(Duration maxReplicaLag) {
        return with(new Batches(batches.target(), batches.pause(), maxReplicaLag));
    }

    private RunnerOptions with(Batches changed) {
        return new RunnerOptions(history, exclusion, lockTimeout, lockTries, longestPause, changed);
    }

    /**
     * How long to wait for another runner.
     *
     * @return what the exclusion says
     */
    public Duration lockWait() {
        return exclusion.patience();
    }
}
