package io.whimbrel.migration.recording;

import io.whimbrel.operation.Reindex;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Indexes that are being built anew. */
public final class Reindexing implements Supplier<Reindex> {

    private Reindex reindex;

    Reindexing(@Nullable QualifiedName index, QualifiedName table) {
        reindex = new Reindex(index, table, false);
    }

    /** Builds them while reads and writes go on, outside a transaction. */
    public void concurrently() {
        reindex = new Reindex(reindex.index(), reindex.table(), true);
    }

    @Override
    public Reindex get() {
        return reindex;
    }
}
