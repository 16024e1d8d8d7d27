package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An operation that locks more tables than the one it names.
 *
 * @param <T> the operation
 */
public final class AlsoLocking<T extends Operation> implements Supplier<T> {

    private final Function<List<QualifiedName>, T> operation;

    private List<QualifiedName> tables = List.of();

    AlsoLocking(Function<List<QualifiedName>, T> operation) {
        this.operation = operation;
    }

    /**
     * Names the other tables that it locks, for plans and warnings.
     *
     * @param others the tables
     */
    public void alsoLocking(String... others) {
        tables = Stream.of(others).map(QualifiedName::parse).toList();
    }

    @Override
    public T get() {
        return operation.apply(tables);
    }
}
