package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import java.util.function.Supplier;

/** Takes what a migration says. */
public interface Recorder {

    /**
     * Takes an operation.
     *
     * @param operation the operation
     */
    void record(Operation operation);

    /**
     * Takes an operation that the calls behind it complete.
     *
     * @param call gives the operation once the migration has said all
     * @param <T> the kind of call
     * @return the same call
     */
    <T extends Supplier<? extends Operation>> T begin(T call);
}
