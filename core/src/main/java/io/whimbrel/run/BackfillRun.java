package io.whimbrel.run;

import io.whimbrel.operation.Backfill;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Fills a column in batches, each in a transaction that is as long as others may wait for one of its rows. */
final class BackfillRun {

    /** Rows may come, or move, behind the first walk; whoever goes on writing such rows can't be caught up with. */
    private static final int WALKS = 2;

    private final Backfill backfill;
    private final RunnerOptions options;
    private BatchWalk walk;
    private int walks = 1;
    private long length;
    private long rows;
    private final double partAtStart;
    private final long start = System.nanoTime();

    BackfillRun(Connection connection, Backfill backfill, RunnerOptions options, String place) throws SQLException {
        this.backfill = backfill;
        this.options = options;
        this.walk = BatchWalk.through(connection, backfill, place);
        this.length = walk.firstLength();
        this.partAtStart = walk.part();
    }

    /** How long a batch may wait for a row that somebody else holds, while others wait for its own. */
    Duration lockTimeout() {
        return options.batches().target().multipliedBy(2);
    }

    /** Updates the rows of the next stretch, in the transaction that is open. */
    void batch(Connection connection) throws SQLException {
        String stretch = walk.next(connection, length);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            long began = System.nanoTime();
            rows += statement.executeUpdate(backfill.sql(stretch + " AND (" + backfill.where() + ")"));
            fit(System.nanoTime() - began);
        }
    }

    /** Makes the next stretch as long as fits the time that a batch may take. */
    private void fit(long nanoseconds) {
        double factor = options.batches().target().toNanos() / (double) Math.max(1, nanoseconds);
        double bounded = Math.max(0.25, Math.min(2, factor));
        length = Math.max(1, Math.min(100_000, (long) (length * bounded)));
    }

    /** A batch that was rolled back is tried again with fewer rows. */
    void rolledBack() {
        length = Math.max(1, length / 2);
    }

    /** Where the batch came to. */
    String place() {
        return walk.isLast() ? "" : walk.place();
    }

    /** What the batch did is committed. */
    void committed() {
        walk.accept();
    }

    /** Whether all is done; another walk begins if the last one left rows behind. */
    boolean isDone(Connection connection) throws SQLException {
        if (!walk.isLast()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT 1 FROM " + backfill.table().sql() + " WHERE " + backfill.where() + " LIMIT 1")) {
            if (!row.next()) {
                return true;
            }
        }
        if (walks++ == WALKS) {
            return true;
        }
        walk = BatchWalk.through(connection, backfill, "");
        return false;
    }

    void tell(Progress progress) {
        double done = walk.part();
        double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
        double left = done <= partAtStart ? 0 : seconds * (1 - done) / (done - partAtStart);
        progress.batchFinished(
                backfill, new BackfillProgress(rows, done, rows / seconds, Duration.ofMillis((long) (left * 1000))));
    }
}
