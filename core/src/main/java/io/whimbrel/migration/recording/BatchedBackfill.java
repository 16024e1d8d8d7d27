package io.whimbrel.migration.recording;

import io.whimbrel.operation.Backfill;
import java.util.function.Supplier;

/** A column that is filled in batches. */
public final class BatchedBackfill implements Supplier<Backfill> {

    private Backfill backfill;

    BatchedBackfill(Backfill backfill) {
        this.backfill = backfill;
    }

    /**
     * Says which rows, where it isn't those with NULL.
     *
     * @param condition SQL that doesn't hold for a row that has its value
     */
    public void where(String condition) {
        backfill = new Backfill(backfill.table(), backfill.column(), backfill.expression(), condition);
    }

    @Override
    public Backfill get() {
        return backfill;
    }
}
