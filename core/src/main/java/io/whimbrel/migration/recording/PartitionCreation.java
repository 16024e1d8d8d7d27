package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreatePartition;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A partition that is being created. */
public final class PartitionCreation implements Supplier<CreatePartition> {

    private final TableParts parts;

    private List<QualifiedName> alsoLocked = List.of();

    private List<QualifiedName> writesLocked = List.of();

    PartitionCreation(TableParts parts) {
        this.parts = parts;
    }

    /**
     * Keeps it out of the write-ahead log.
     *
     * @return this
     */
    public PartitionCreation unlogged() {
        parts.unlogged = true;
        return this;
    }

    /**
     * Partitions it.
     *
     * @param key the partition key, such as {@code RANGE (at)}
     * @return this
     */
    public PartitionCreation partitionBy(String key) {
        parts.partitionBy = key;
        return this;
    }

    /**
     * Says the access method, where it isn't heap.
     *
     * @param method its name
     * @return this
     */
    public PartitionCreation using(String method) {
        parts.accessMethod = method;
        return this;
    }

    /**
     * Sets a storage parameter.
     *
     * @param parameter its name; {@code toast.…} for the table behind it
     * @param value its value
     * @return this
     */
    public PartitionCreation with(String parameter, String value) {
        parts.parameters.put(parameter, value);
        return this;
    }

    /**
     * Comments on it.
     *
     * @param text the comment
     * @return this
     */
    public PartitionCreation comment(String text) {
        parts.comment = text;
        return this;
    }

    /**
     * Names the default partition, which it locks, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionCreation alsoLocking(String... others) {
        alsoLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * Names the tables at the other ends of foreign keys, which nobody writes to meanwhile, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionCreation alsoLockingWrites(String... others) {
        writesLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    @Override
    public CreatePartition get() {
        return new CreatePartition(parts.table(), alsoLocked, writesLocked);
    }
}
