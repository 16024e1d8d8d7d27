package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.config.LockKind;
import io.whimbrel.run.LockMode;
import io.whimbrel.run.RunnerOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the verbs that change a database. */
final class LockOption {

    @Option(
            names = "--lock",
            paramLabel = "KIND",
            description = {
                "advisory: a lock in a session of the server (the default).",
                "lease: a row that is renewed, for a pooler in transaction mode."
            })
    private @Nullable LockKind kind;

    @Option(
            names = "--lock-wait",
            paramLabel = "SECONDS",
            description = "How long to wait while another whimbrel is at work on the database (60).")
    private int lockWait = (int) RunnerOptions.standard().lockWait().toSeconds();

    @Option(
            names = "--lock-timeout",
            paramLabel = "MILLISECONDS",
            description = "How long a statement that others would wait behind may itself wait for a table (2000).")
    private int lockTimeout = (int) RunnerOptions.standard().lockTimeout().toMillis();

    @Option(
            names = "--lock-tries",
            paramLabel = "TIMES",
            description =
                    "How often such a statement is tried before the migration stops (30); a script of --sql tries once.")
    private int lockTries = RunnerOptions.standard().lockTries();

    @Option(
            names = "--batch-pause",
            paramLabel = "MILLISECONDS",
            description = "How long to leave the database alone between two batches of a backfill (10).")
    private int batchPause = (int) RunnerOptions.standard().batches().pause().toMillis();

    @Option(
            names = "--max-replica-lag",
            paramLabel = "SECONDS",
            description = "How far a replica may be behind before a backfill waits for it (10); 0 for any.")
    private int maxReplicaLag =
            (int) RunnerOptions.standard().batches().maxReplicaLag().toSeconds();

    /** How to behave on a database: as its configuration says, where no option says otherwise. */
    RunnerOptions options(DatabaseConfiguration database) {
        LockKind chosen = kind == null ? database.lock() : kind;
        RunnerOptions standard = RunnerOptions.standard();
        return standard.withLock(LockMode.valueOf(chosen.name()))
                .withLockWait(Duration.ofSeconds(positive("--lock-wait", lockWait, "seconds")))
                .withLockTimeout(
                        Duration.ofMillis(atLeastOne("--lock-timeout", lockTimeout, "milliseconds")),
                        atLeastOne("--lock-tries", lockTries, "tries"),
                        standard.longestPause())
                .withBatches(
                        standard.batches().target(),
                        Duration.ofMillis(positive("--batch-pause", batchPause, "milliseconds")))
                .withMaxReplicaLag(Duration.ofSeconds(positive("--max-replica-lag", maxReplicaLag, "seconds")));
    }

    /** Zero would be PostgreSQL's word for no timeout. */
    private static int atLeastOne(String option, int number, String unit) {
        if (number < 1) {
            throw new WhimbrelException(option + " " + number + " must be a number of " + unit + ", 1 or more.");
        }
        return number;
    }

    private static int positive(String option, int number, String unit) {
        if (number < 0) {
            throw new WhimbrelException(option + " " + number + " must be a number of " + unit + ", 0 or more.");
        }
        return number;
    }
}
