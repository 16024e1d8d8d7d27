package io.whimbrel.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks who makes a statement wait, while it waits: behind a lock timeout the server no longer knows.
 */
final class BlockerWatch implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "whimbrel-blockers");
        thread.setDaemon(true);
        return thread;
    });

    private final RunnerLock lock;

    private volatile List<OtherSession> seen = List.of();

    BlockerWatch(RunnerLock lock) {
        this.lock = lock;
    }

    /** Watches a session until the result is cancelled; twice within the timeout, so that it sees a wait. */
    Future<?> watch(int pid, Duration lockTimeout) {
        seen = List.of();
        long millis = Math.max(1, lockTimeout.toMillis() / 2 - 10);
        return timer.scheduleWithFixedDelay(() -> look(pid), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Who was in the way when it last looked. */
    List<OtherSession> seen() {
        return seen;
    }

    private void look(int pid) {
        List<OtherSession> blockers = lock.blocking(pid);
        if (!blockers.isEmpty()) {
            seen = blockers;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
