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
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tells a person: a line for each migration, on a terminal with a bar of what is going on right now, elsewhere with a
 * line every few seconds.
 *
 * <p>No colours, so there is nothing for {@code NO_COLOR} to switch off.
 */
final class ProgressLines implements Report {

    private static final String CLEAR = "\r\u001b[K";
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(10).toNanos();

    private final Context context;
    private final String what;
    private final LongSupplier clock;
    private String migration = "";
    private ProgressBar bar = ProgressBar.EMPTY;
    private long toldAt;
    private boolean toldOfLock;

    ProgressLines(Context context, String what) {
        this(context, what, System::nanoTime);
    }

    ProgressLines(Context context, String what, LongSupplier clock) {
        this.context = context;
        this.what = what;
        this.clock = clock;
    }

    @Override
    public void databaseStarted(DatabaseConfiguration database, Place place) {
        context.say(what + " " + place + ".");
    }

    @Override
    public void databaseFinished(List<RevisionGraph.Step> done, Runner runner) {
        if (done.isEmpty()) {
            MigrationFile current = runner.current().current();
            line("Nothing to do: it is at "
                    + (current == null ? "base" : current.id() + " (" + current.description() + ")") + ".");
        }
    }

    @Override
    public void waitingForLock(Duration waited, List<OtherSession> holders) {
        String who = holders.isEmpty() ? "" : " (" + holders.get(0) + ")";
        if (context.terminal()) {
            inPlace("  another whimbrel is at work" + who + "; waiting for " + waited.toSeconds() + " s");
        } else if (!toldOfLock) {
            line("  another whimbrel is at work" + who + "; waiting");
        }
        toldOfLock = true;
    }

    @Override
    public void migrationStarted(MigrationFile file, Direction direction, int stepsDone, int stepsTotal) {
        migration = "  " + (direction == Direction.UPGRADE ? "+" : "-") + " " + file.id();
        bar = new ProgressBar(stepsDone, stepsTotal, 0);
        if (stepsDone > 0) {
            line(migration + "  " + file.description() + ": goes on after step " + stepsDone + " of " + stepsTotal);
        }
        draw(file.description());
    }

    @Override
    public void stepStarted(MigrationFile file, int number, int stepsTotal) {
        bar = new ProgressBar(number - 1, stepsTotal, 0);
        toldAt = clock.getAsLong();
    }

    @Override
    public void statementStarted(Operation operation, String sql) {
        draw(operation.describe());
    }

    @Override
    public void indexBuilding(Operation operation, IndexBuild build) {
        String percent = build.total() == 0 ? "" : ", " + percent(build.part());
        String who =
                build.behind().isEmpty() ? "" : ", behind " + build.behind().get(0);
        going(operation, build.part(), build.phase() + percent + who);
    }

    @Override
    public void batchFinished(Operation operation, BackfillProgress progress) {
        String rest = progress.left().isZero() ? "" : ", " + spell(progress.left()) + " left";
        going(
                operation,
                progress.part(),
                progress.rows() + " rows, " + Math.round(progress.rowsPerSecond()) + "/s, " + percent(progress.part())
                        + rest);
    }

    @Override
    public void waitingForReplica(Operation operation, Replica replica, Duration most) {
        line("    waits for a replica (" + replica + ", allowed are " + most.toSeconds() + " s): "
                + operation.describe());
    }

    @Override
    public void replicasHidden(Operation operation) {
        line("    there are replicas, but this role may not see how far they are behind, so nothing waits for them;"
                + " grant it pg_monitor");
    }

    @Override
    public void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> blockers) {
        String who = blockers.isEmpty() ? "" : " behind " + blockers.get(0);
        line("    waited for a lock" + who + ": " + operation.describe() + "; try " + (attempt + 1) + " in "
                + pause.toMillis() + " ms");
    }

    @Override
    public void commitSettled(MigrationFile file, boolean committed) {
        line("    the connection was lost at a commit; the step "
                + (committed ? "is done" : "was undone and is run again"));
    }

    @Override
    public void migrationFinished(MigrationFile file, Direction direction, Duration took) {
        line(migration + "  " + file.description() + "  (" + took.toMillis() + " ms)");
    }

    @Override
    public void failed(RuntimeException failure) {
        // Its sentence is told on standard error.
    }

    /** What is told by others must begin at the left. */
    @Override
    public void end() {
        if (context.terminal()) {
            context.out().print(CLEAR);
            context.out().flush();
        }
    }

    private void going(Operation operation, double part, String how) {
        bar = new ProgressBar(bar.steps(), bar.stepsTotal(), part);
        String text = operation.describe() + ": " + how;
        long now = clock.getAsLong();
        if (context.terminal()) {
            draw(text);
        } else if (now - toldAt >= LINE_EVERY_NANOS) {
            toldAt = now;
            line("    " + text);
        }
    }

    private void draw(String text) {
        inPlace(migration + " " + bar + " " + text);
    }

    private void inPlace(String text) {
        if (context.terminal()) {
            String line = Secrets.hide(text);
            int room = context.columns() - 1;
            context.out().print(CLEAR + (line.length() > room ? line.substring(0, room - 1) + "…" : line));
            context.out().flush();
        }
    }

    private void line(String text) {
        context.say((context.terminal() ? CLEAR : "") + Secrets.hide(text));
    }

    private static String percent(double part) {
        return Math.round(part * 100) + " %";
    }

    private static String spell(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
