package io.whimbrel.migration.recording;

import io.whimbrel.operation.DetachPartition;
import io.whimbrel.schema.QualifiedName;

/** A partition that is being detached. */
public final class PartitionDetachment extends PartitionMove<DetachPartition> {

    private boolean referenced;

    PartitionDetachment(QualifiedName table, QualifiedName partition) {
        super((all, writes) -> new DetachPartition(table, partition, all, writes, false));
    }

    /**
     * Says that foreign keys point to the partitioned table, so that rows are looked through, for plans and warnings.
     *
     * @return this
     */
    public PartitionDetachment referenced() {
        referenced = true;
        return this;
    }

    @Override
    public DetachPartition get() {
        DetachPartition move = super.get();
        return new DetachPartition(move.table(), move.partition(), move.alsoLocked(), move.writesLocked(), referenced);
    }
}
