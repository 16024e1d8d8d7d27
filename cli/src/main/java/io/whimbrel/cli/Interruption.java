package io.whimbrel.cli;

import io.whimbrel.run.Runner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or a request to end: a run that is under way stops on the server first, and says what it did.
 *
 * <p>The JVM ends once this has come to an end, with the exit code that the signal has (130 or 143). A server that
 * doesn't answer is waited for no longer than a few seconds: it notices by itself that nobody is there.
 */
final class Interruption {

    private static final int TRIES = 50;
    private static final int TRY_MILLIS = 200;

    private final CountDownLatch told = new CountDownLatch(1);
    private volatile @Nullable Runner running;

    /** From now on this is what there is to stop. */
    void running(Runner runner) {
        running = runner;
    }

    /** The command has told all. */
    void told() {
        told.countDown();
    }

    /** Stops what is running, and waits until the command has told. */
    void stop() {
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                Runner runner = running;
                if (runner == null || told.getCount() == 0) {
                    return;
                }
                runner.stop();
                if (told.await(TRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
