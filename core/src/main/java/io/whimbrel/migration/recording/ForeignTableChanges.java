package io.whimbrel.migration.recording;

import io.whimbrel.operation.OnForeignTable;
import io.whimbrel.operation.Operation;
import java.util.function.Supplier;

/** What happens to foreign tables, said as of plain ones. */
public final class ForeignTableChanges
        implements ColumnOperations, ConstraintOperations, PartitionOperations, CommentOperations {

    private final Recorder recorder;

    ForeignTableChanges(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void record(Operation operation) {
        recorder.record(new OnForeignTable(operation));
    }

    @Override
    public <T extends Supplier<? extends Operation>> T begin(T call) {
        Supplier<OnForeignTable> there = () -> new OnForeignTable(call.get());
        recorder.begin(there);
        return call;
    }
}
