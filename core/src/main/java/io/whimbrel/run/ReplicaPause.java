package io.whimbrel.run;

import io.whimbrel.operation.Operation;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** Waits between two batches for replicas that lag behind. */
final class ReplicaPause {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final long REPORT_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final ReplicaLag lag = new ReplicaLag();
    private final Duration most;
    private final Progress progress;
    private long looked = System.nanoTime() - LOOK_EVERY.toNanos();
    private boolean told;

    ReplicaPause(Environment environment) {
        this.most = environment.options().batches().maxReplicaLag();
        this.progress = environment.progress();
    }

    /** Comes back once no replica is further behind than allowed. */
    void await(Worker worker, Operation operation) throws SQLException {
        if (most.isZero() || System.nanoTime() - looked < LOOK_EVERY.toNanos()) {
            return;
        }
        long reported = System.nanoTime() - REPORT_EVERY_NANOS;
        Optional<Replica> slow = slowest(worker, operation);
        while (slow.isPresent()) {
            if (System.nanoTime() - reported >= REPORT_EVERY_NANOS) {
                reported = System.nanoTime();
                progress.waitingForReplica(operation, slow.get(), most);
            }
            if (!Pause.of(LOOK_EVERY)) {
                return;
            }
            slow = slowest(worker, operation);
        }
        looked = System.nanoTime();
    }

    private Optional<Replica> slowest(Worker worker, Operation operation) throws SQLException {
        Optional<Replica> slowest = worker.ask(lag::look).stream()
                .filter(replica -> replica.lag().compareTo(most) > 0)
                .max(Comparator.comparing(Replica::lag));
        if (lag.isHidden() && !told) {
            told = true;
            progress.replicasHidden(operation);
        }
        return slowest;
    }
}
