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

    RunnerOptions options() {
        if (lockWait < 0) {
            throw new WhimbrelException("--lock-wait " + lockWait + " must be a number of seconds, 0 or more.");
        }
        return RunnerOptions.standard().withLockWait(Duration.ofSeconds(lockWait));
    }
}
