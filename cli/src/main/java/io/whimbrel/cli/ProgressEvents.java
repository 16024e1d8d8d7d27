package io.whimbrel.cli;

import io.whimbrel.cli.project.Place;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.BackfillProgress;
import io.whimbrel.run.IndexBuild;
import io.whimbrel.run.OtherSession;
import io.whimbrel.run.Replica;
import io.whimbrel.run.Runner;
import io.whimbrel.run.Secrets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a program: what happens as an object of JSON, a line each; docs/running.md has what is in them. */
final class ProgressEvents implements Report {

    private static final long BATCH_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Context context;
    private String database = "";
    private long toldOfBatch = System.nanoTime() - BATCH_EVERY_NANOS;

    ProgressEvents(Context context) {
        this.context = context;
    }

    @Override
    public void databaseStarted(DatabaseConfiguration next, Place place) {
        database = next.name();
        say(event("started").with("place", place));
    }

    @Override
    public void databaseFinished(List<RevisionGraph.Step> done, Runner runner) {
        MigrationFile current = runner.current().current();
        say(event("finished").with("migrations", done.size()).with("revision", current == null ? null : current.id()));
    }

    @Override
    public void waitingForLock(Duration waited, List<OtherSession> holders) {
        say(event("waitingForLock").with("waitedMillis", waited.toMillis()).with("holders", sessions(holders)));
    }

    @Override
    public void migrationStarted(MigrationFile file, Direction direction, int stepsDone, int stepsTotal) {
        say(migration("migrationStarted", file, direction)
                .with("stepsDone", stepsDone)
                .with("stepsTotal", stepsTotal));
    }

    @Override
    public void stepStarted(MigrationFile file, int number, int stepsTotal) {
        say(step("stepStarted", file, number, stepsTotal));
    }

    @Override
    public void statementStarted(Operation operation, String sql) {
        say(operation("statementStarted", operation));
    }

    @Override
    public void indexBuilding(Operation operation, IndexBuild build) {
        say(operation("indexBuilding", operation)
                .with("phase", build.phase())
                .with("unit", build.unit())
                .with("done", build.done())
                .with("total", build.total())
                .with("blockers", sessions(build.behind())));
    }

    @Override
    public void batchFinished(Operation operation, BackfillProgress progress) {
        long now = System.nanoTime();
        if (progress.part() < 1 && now - toldOfBatch < BATCH_EVERY_NANOS) {
            return;
        }
        toldOfBatch = now;
        say(operation("batchFinished", operation)
                .with("rows", progress.rows())
                .with("part", progress.part())
                .with("rowsPerSecond", Math.round(progress.rowsPerSecond()))
                .with("secondsLeft", progress.left().toSeconds()));
    }

    @Override
    public void waitingForReplica(Operation operation, Replica replica, Duration most) {
        say(operation("waitingForReplica", operation)
                .with("replica", replica.name())
                .with("lagSeconds", replica.lag().toSeconds())
                .with("maxSeconds", most.toSeconds()));
    }

    @Override
    public void replicasHidden(Operation operation) {
        say(operation("replicasHidden", operation));
    }

    @Override
    public void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> blockers) {
        say(operation("retrying", operation)
                .with("attempt", attempt)
                .with("pauseMillis", pause.toMillis())
                .with("blockers", sessions(blockers)));
    }

    @Override
    public void commitSettled(MigrationFile file, boolean committed) {
        say(event("commitSettled").with("revision", file.id()).with("committed", committed));
    }

    @Override
    public void stepFinished(MigrationFile file, int number, int stepsTotal) {
        say(step("stepFinished", file, number, stepsTotal));
    }

    @Override
    public void migrationFinished(MigrationFile file, Direction direction, Duration took) {
        say(migration("migrationFinished", file, direction).with("millis", took.toMillis()));
    }

    @Override
    public void failed(RuntimeException failure) {
        say(event("failed").with("message", Failures.told(failure)));
    }

    @Override
    public void end() {
        // A line ends by itself.
    }

    private void say(Event event) {
        context.say(Json.of(event.fields));
    }

    private Event event(String name) {
        return new Event().with("event", name).with("database", database);
    }

    private Event migration(String name, MigrationFile file, Direction direction) {
        return event(name)
                .with("revision", file.id())
                .with("description", file.description())
                .with("direction", direction.word());
    }

    private Event step(String name, MigrationFile file, int number, int stepsTotal) {
        return event(name).with("revision", file.id()).with("step", number).with("stepsTotal", stepsTotal);
    }

    private Event operation(String name, Operation operation) {
        return event(name).with("operation", operation.describe());
    }

    private static List<Map<String, @Nullable Object>> sessions(List<OtherSession> sessions) {
        return sessions.stream()
                .map(session -> new Event()
                        .with("pid", session.pid())
                        .with("application", session.application())
                        .with("user", session.user())
                        .with("state", session.state())
                        .with("seconds", session.seconds())
                        .with("query", session.query())
                        .fields)
                .toList();
    }

    /** One object; what is text in it shows no password. */
    private static final class Event {

        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        Event with(String name, @Nullable Object value) {
            boolean plain =
                    value == null || value instanceof Number || value instanceof Boolean || value instanceof List;
            fields.put(name, plain ? value : Secrets.hide(String.valueOf(value)));
            return this;
        }
    }
}
