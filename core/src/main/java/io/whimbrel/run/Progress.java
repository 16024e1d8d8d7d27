package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import java.time.Duration;
import java.util.List;

/** Is told what a runner does, while it does it; the runner itself prints nothing. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /**
     * Another runner is at work.
     *
     * @param waited how long this one has been waiting
     * @param holders who is at work, as far as the role may see it
     */
    default void waitingForLock(Duration waited, List<OtherSession> holders) {}

    /**
     * A migration begins, or goes on after it was interrupted.
     *
     * @param file the migration
     * @param direction which way
     * @param stepsDone how many of its steps were done earlier
     * @param stepsTotal how many it has
     */
    default void migrationStarted(MigrationFile file, Direction direction, int stepsDone, int stepsTotal) {}

    /**
     * A step begins.
     *
     * @param file the migration
     * @param number its number, from 1
     * @param stepsTotal how many the migration has
     */
    default void stepStarted(MigrationFile file, int number, int stepsTotal) {}

    /**
     * An operation's statement is about to run.
     *
     * @param operation the operation
     * @param sql the statement
     */
    default void statementStarted(Operation operation, String sql) {}

    /**
     * A statement has been building an index for a while. Comes from another thread, while the statement runs.
     *
     * @param operation the operation
     * @param build how far it is
     */
    default void indexBuilding(Operation operation, IndexBuild build) {}

    /**
     * A batch of a backfill is done and committed.
     *
     * @param operation the backfill
     * @param progress how far it is
     */
    default void batchFinished(Operation operation, BackfillProgress progress) {}

    /**
     * A backfill leaves the database alone until a replica has caught up.
     *
     * @param operation the backfill
     * @param replica the one that is furthest behind
     * @param most how far it may be
     */
    default void waitingForReplica(Operation operation, Replica replica, Duration most) {}

    /**
     * There are replicas, and the role may not see how far they are behind.
     *
     * @param operation the backfill
     */
    default void replicasHidden(Operation operation) {}

    /**
     * A step did not get its locks in time; it was rolled back and is tried again after a pause.
     *
     * @param operation the operation that had to wait
     * @param attempt how many tries failed
     * @param pause how long until the next
     * @param blockers who was in the way, as far as that could be seen
     */
    default void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> blockers) {}

    /**
     * The connection was lost at a commit, and the history has told what became of it.
     *
     * @param file the migration
     * @param committed whether the step counts; if not, nothing of it was kept and it is run again
     */
    default void commitSettled(MigrationFile file, boolean committed) {}

    /**
     * A step is done and recorded in the history.
     *
     * @param file the migration
     * @param number its number, from 1
     * @param stepsTotal how many the migration has
     */
    default void stepFinished(MigrationFile file, int number, int stepsTotal) {}

    /**
     * A migration is done.
     *
     * @param file the migration
     * @param direction which way
     * @param took how long, from where it went on
     */
    default void migrationFinished(MigrationFile file, Direction direction, Duration took) {}
}
