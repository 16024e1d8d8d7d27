package io.whimbrel.migration.recording;

import io.whimbrel.operation.DetachPartition;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A partition that is being detached, and what happens to other tables with it. */
public final class PartitionDetachment implements Supplier<DetachPartition> {

    private final QualifiedName table;

    private final QualifiedName partition;

    private List<QualifiedName> alsoLocked = List.of();

    private List<QualifiedName> writesLocked = List.of();

    private boolean referenced;

    PartitionDetachment(QualifiedName table, QualifiedName partition) {
        this.table = table;
        this.partition = partition;
    }

    /**
     * Names the tables that nobody reads or writes meanwhile, the default partition among them, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionDetachment alsoLocking(String... others) {
        alsoLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * Names the tables that nobody writes to meanwhile, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionDetachment alsoLockingWrites(String... others) {
        writesLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
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
        return new DetachPartition(table, partition, alsoLocked, writesLocked, referenced);
    }
}
