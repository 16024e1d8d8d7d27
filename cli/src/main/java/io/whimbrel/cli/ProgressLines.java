package io.whimbrel.cli;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.OtherSession;
import io.whimbrel.run.Progress;
import java.time.Duration;
import java.util.List;

/**
 * Tells a run: a line for each migration, and on a terminal what is going on right now, in place.
 *
 * <p>No colours, so there is nothing for {@code NO_COLOR} to switch off.
 */
final class ProgressLines implements Progress {

    private static final String CLEAR = "\r\u001b[K";
    private static final int WIDTH = 100;

    private final Context context;
    private String now = "";
    private boolean toldOfLock;

    ProgressLines(Context context) {
        this.context = context;
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
        now = "  " + sign(direction) + " " + file.id() + "  " + file.description();
        if (stepsDone > 0) {
            line(now + ": goes on after step " + stepsDone + " of " + stepsTotal);
        }
        inPlace(now);
    }

    @Override
    public void statementStarted(Operation operation, String sql) {
        inPlace(now + ": " + operation.describe());
    }

    @Override
    public void batchFinished(Operation operation, long rows, double part, Duration left) {
        String rest = left.isZero() ? "" : ", " + Math.max(1, left.toSeconds()) + " s left";
        inPlace(now + ": " + operation.describe() + ", " + rows + " rows, " + Math.round(part * 100) + " %" + rest);
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
        line("  " + sign(direction) + " " + file.id() + "  " + file.description() + "  (" + took.toMillis() + " ms)");
    }

    /** A failure is told by others; its line must begin at the left. */
    void end() {
        if (context.terminal()) {
            context.out().print(CLEAR);
            context.out().flush();
        }
    }

    private void inPlace(String text) {
        if (context.terminal()) {
            context.out().print(CLEAR + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text));
            context.out().flush();
        }
    }

    private void line(String text) {
        context.say((context.terminal() ? CLEAR : "") + text);
    }

    private static String sign(Direction direction) {
        return direction == Direction.UPGRADE ? "+" : "-";
    }
}
