package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A partition that is being attached or detached, and the other tables that are locked with it.
 *
 * @param <T> the operation
 */
public class PartitionMove<T extends Operation> implements Supplier<T> {

    private final BiFunction<List<QualifiedName>, List<QualifiedName>, T> operation;

    private List<QualifiedName> alsoLocked = List.of();

    private List<QualifiedName> writesLocked = List.of();

    PartitionMove(BiFunction<List<QualifiedName>, List<QualifiedName>, T> operation) {
        this.operation = operation;
    }

    /**
     * Names the tables that nobody reads or writes meanwhile, the default partition among them, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionMove<T> alsoLocking(String... others) {
        alsoLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * Names the tables that nobody writes to meanwhile, for plans and warnings.
     *
     * @param others the tables
     * @return this
     */
    public PartitionMove<T> alsoLockingWrites(String... others) {
        writesLocked = Stream.of(others).map(QualifiedName::parse).toList();
        return this;
    }

    @Override
    public T get() {
        return operation.apply(alsoLocked, writesLocked);
    }
}
