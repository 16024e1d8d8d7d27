package io.whimbrel.migration.recording;

import io.whimbrel.operation.RefuseRows;
import java.util.function.Supplier;

/** Rows that stop a migration. */
public final class RowsRefusal implements Supplier<RefuseRows> {

    private RefuseRows refusal;

    RowsRefusal(RefuseRows refusal) {
        this.refusal = refusal;
    }

    /**
     * Says what to do about such rows.
     *
     * @param hint a sentence
     */
    public void hint(String hint) {
        refusal = new RefuseRows(refusal.table(), refusal.condition(), refusal.message(), hint);
    }

    @Override
    public RefuseRows get() {
        return refusal;
    }
}
