package io.whimbrel.operation;

/**
 * An operation and what must be there before it.
 *
 * @param setup SQL that prepares the database
 * @param operation the operation
 * @param since the first major of PostgreSQL that has it
 */
record LockCase(String setup, Operation operation, int since) {

    static LockCase of(Operation operation, String setup) {
        return new LockCase(setup, operation, 0);
    }

    static LockCase of(Operation operation) {
        return of(operation, "");
    }

    LockCase since(int major) {
        return new LockCase(setup, operation, major);
    }

    @Override
    public String toString() {
        return operation.getClass().getSimpleName() + ": " + operation.describe();
    }
}
