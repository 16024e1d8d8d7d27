package io.whimbrel.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks who makes a statement wait, while it waits: behind a lock timeout the server no longer knows.
 *
 * <p>One thread looks from time to time at how long the present statement has been running, so that a
 * quick statement costs nothing.
 */
final class BlockerWatch implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "whimbrel-blockers");
        thread.setDaemon(true);
        return thread;
    });

    private final RunnerLock lock;
    private final long patienceNanos;
    private final Future<?> looking;

    /** When the present statement began; null while none runs. */
    private volatile @Nullable Long started;

    private volatile int pid;
    private volatile List<OtherSession> seen = List.of();

    BlockerWatch(RunnerLock lock, Duration lockTimeout) {
        this.lock = lock;
        this.patienceNanos = lockTimeout.toNanos() / 2;
        long period = Math.max(1, lockTimeout.toMillis() / 5);
        looking = timer.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** A session of the server begins something that may have to wait. */
    void begin(int session) {
        seen = List.of();
        pid = session;
        started = System.nanoTime();
    }

    /** It is over. */
    void end() {
        started = null;
    }

    /** Who was in the way when it last looked. */
    List<OtherSession> seen() {
        return seen;
    }

    private void look() {
        Long since = started;
        if (since != null && System.nanoTime() - since > patienceNanos) {
            List<OtherSession> blockers = lock.blocking(pid);
            if (!blockers.isEmpty()) {
                seen = blockers;
            }
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdownNow();
    }
}
