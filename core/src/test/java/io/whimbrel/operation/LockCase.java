package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.Set;

/**
 * An operation and what must be there before it.
 *
 * @param setup SQL that prepares the database
 * @param operation the operation
 * @param since the first major of PostgreSQL that has it
 * @param besides partitions that are locked since their partitioned table is, which an operation doesn't know
 */
record LockCase(String setup, Operation operation, int since, Set<QualifiedName> besides) {

    static LockCase of(Operation operation, String setup) {
        return new LockCase(setup, operation, 0, Set.of());
    }

    static LockCase of(Operation operation) {
        return of(operation, "");
    }

    LockCase since(int major) {
        return new LockCase(setup, operation, major, besides);
    }

    LockCase besides(QualifiedName partition) {
        return new LockCase(setup, operation, since, Set.of(partition));
    }

    @Override
    public String toString() {
        return operation.getClass().getSimpleName() + ": " + operation.describe();
    }
}
