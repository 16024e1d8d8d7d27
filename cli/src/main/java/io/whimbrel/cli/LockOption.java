package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.run.RunnerOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The option of the verbs that change a database. */
final class LockOption {

    @Option(
            names = "--lock-wait",
            paramLabel = "SECONDS",
            description = "How long to wait while another whimbrel is at work on the database (60).")
    private int lockWait = (int) RunnerOptions.standard().lockWait().toSeconds();

    @Option(
            names = "--batch-pause",
            paramLabel = "MILLISECONDS",
            description = "How long to leave the database alone between two batches of a backfill (10).")
    private int batchPause = (int) RunnerOptions.standard().batchPause().toMillis();

    RunnerOptions options() {
        if (lockWait < 0) {
            throw new WhimbrelException("--lock-wait " + lockWait + " must be a number of seconds, 0 or more.");
        }
        if (batchPause < 0) {
            throw new WhimbrelException(
                    "--batch-pause " + batchPause + " must be a number of milliseconds, 0 or more.");
        }
        RunnerOptions standard = RunnerOptions.standard();
        return standard.withLockWait(Duration.ofSeconds(lockWait))
                .withBatches(standard.batchTarget(), Duration.ofMillis(batchPause));
    }
}
