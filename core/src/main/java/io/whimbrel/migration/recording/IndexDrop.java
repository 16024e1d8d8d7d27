package io.whimbrel.migration.recording;

import io.whimbrel.operation.DropIndex;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;

/** An index that is being dropped. */
public final class IndexDrop implements Supplier<DropIndex> {

    private final QualifiedName index;

    private final QualifiedName table;

    private boolean concurrently;

    IndexDrop(QualifiedName index, QualifiedName table) {
        this.index = index;
        this.table = table;
    }

    /** Drops it while reads and writes go on, outside a transaction. */
    public void concurrently() {
        concurrently = true;
    }

    @Override
    public DropIndex get() {
        return new DropIndex(index, table, concurrently);
    }
}
