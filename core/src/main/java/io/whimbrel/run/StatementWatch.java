package io.whimbrel.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a statement from beside it, while it runs: who makes it wait, which behind a lock timeout the server no
 * longer knows, and how far the index is that it builds.
 *
 * <p>One thread looks from time to time at how long the present statement has been running, so that a
 * quick statement costs nothing.
 */
final class StatementWatch implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "whimbrel-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final RunnerLock lock;
    private final Progress progress;
    private final long patienceNanos;
    private final Future<?> looking;

    /** The statement that runs; null while none does. */
    private @Nullable Watched watched;

    private long statements;
    private List<OtherSession> seen = List.of();

    /**
     * A statement that runs.
     *
     * @param number which one, of all that were watched
     * @param pid the session that runs it; 0 if that isn't known
     */
    private record Watched(long number, Task task, int pid, long started) {}

    StatementWatch(RunnerLock lock, Environment environment) {
        Duration lockTimeout = environment.options().lockTimeout();
        this.lock = lock;
        this.progress = environment.progress();
        this.patienceNanos = lockTimeout.toNanos() / 2;
        long period = Math.max(1, lockTimeout.toMillis() / 5);
        looking = timer.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** A session of the server begins something that may take long; 0 if it isn't known which session. */
    synchronized void begin(int pid, Task task) {
        seen = List.of();
        watched = new Watched(++statements, task, pid, System.nanoTime());
    }

    /** It is over; nothing more is told of it. */
    synchronized void end() {
        watched = null;
    }

    /** Who was in the way when it last looked. */
    synchronized List<OtherSession> seen() {
        return seen;
    }

    private synchronized @Nullable Watched lasting() {
        return watched != null && System.nanoTime() - watched.started() > patienceNanos ? watched : null;
    }

    private void look() {
        Watched lasting = lasting();
        if (lasting == null) {
            return;
        }
        int session = session(lasting);
        List<OtherSession> found = lock.ask(connection -> OtherSession.blocking(connection, session));
        List<OtherSession> blockers = found == null ? List.of() : found;
        Optional<IndexBuild> build = lock.ask(connection -> IndexBuild.of(connection, session, blockers));
        tell(lasting, blockers, build == null ? null : build.orElse(null));
    }

    private int session(Watched lasting) {
        if (lasting.pid() != 0) {
            return lasting.pid();
        }
        String sql = lasting.task().statement().sql();
        List<OtherSession> running = lock.ask(connection -> OtherSession.running(connection, sql));
        return running == null || running.isEmpty() ? 0 : running.get(0).pid();
    }

    /** Only while it still runs, for the worker tells of the next one as soon as it has ended this one. */
    private synchronized void tell(Watched looked, List<OtherSession> blockers, @Nullable IndexBuild build) {
        if (watched != null && watched.number() == looked.number()) {
            seen = blockers.isEmpty() ? seen : blockers;
            if (build != null) {
                progress.indexBuilding(looked.task().operation(), build);
            }
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdownNow();
    }
}
