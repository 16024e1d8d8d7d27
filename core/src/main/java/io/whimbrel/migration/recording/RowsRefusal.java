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
     * @return this
     */
    public RowsRefusal hint(String hint) {
        refusal = new RefuseRows(refusal.table(), refusal.condition(), refusal.message(), hint, refusal.locking());
        return this;
    }

    /**
     * Keeps such rows out to the end of the transaction: nobody else reads or writes the table.
     *
     * @return this
     */
    public RowsRefusal locking() {
        refusal = new RefuseRows(refusal.table(), refusal.condition(), refusal.message(), refusal.hint(), true);
        return this;
    }

    @Override
    public RefuseRows get() {
        return refusal;
    }
}
