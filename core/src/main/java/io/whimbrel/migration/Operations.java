package io.whimbrel.migration;

import io.whimbrel.migration.recording.ColumnOperations;
import io.whimbrel.migration.recording.CommentOperations;
import io.whimbrel.migration.recording.ConstraintOperations;
import io.whimbrel.migration.recording.DomainOperations;
import io.whimbrel.migration.recording.ForeignOperations;
import io.whimbrel.migration.recording.FreeOperations;
import io.whimbrel.migration.recording.IndexOperations;
import io.whimbrel.migration.recording.NamespaceOperations;
import io.whimbrel.migration.recording.OperatorOperations;
import io.whimbrel.migration.recording.PartitionOperations;
import io.whimbrel.migration.recording.PrivilegeOperations;
import io.whimbrel.migration.recording.PublicationOperations;
import io.whimbrel.migration.recording.RoutineOperations;
import io.whimbrel.migration.recording.RowSecurityOperations;
import io.whimbrel.migration.recording.RuleOperations;
import io.whimbrel.migration.recording.SequenceOperations;
import io.whimbrel.migration.recording.SwapOperations;
import io.whimbrel.migration.recording.TableOperations;
import io.whimbrel.migration.recording.TypeOperations;
import io.whimbrel.migration.recording.ViewOperations;
import io.whimbrel.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a migration calls to say what it does: one method for each operation.
 *
 * <p>A call is recorded, not run. Names are raw: {@code users}, {@code audit.events}, {@code "odd.name"};
 * types, expressions and definitions are SQL as PostgreSQL spells it.
 */
public final class Operations
        implements TableOperations,
                ColumnOperations,
                ConstraintOperations,
                SwapOperations,
                PartitionOperations,
                RowSecurityOperations,
                IndexOperations,
                TypeOperations,
                DomainOperations,
                SequenceOperations,
                ViewOperations,
                RoutineOperations,
                RuleOperations,
                OperatorOperations,
                NamespaceOperations,
                PublicationOperations,
                ForeignOperations,
                PrivilegeOperations,
                CommentOperations,
                FreeOperations {

    private final List<Supplier<? extends Operation>> calls = new ArrayList<>();

    /** Starts with nothing recorded. */
    public Operations() {}

    @Override
    public void record(Operation operation) {
        calls.add(() -> operation);
    }

    @Override
    public <T extends Supplier<? extends Operation>> T begin(T call) {
        calls.add(call);
        return call;
    }

    /**
     * What was said until now.
     *
     * @return the operations in their order
     */
    public List<Operation> recorded() {
        List<Operation> operations = new ArrayList<>();
        for (Supplier<? extends Operation> call : calls) {
            operations.add(call.get());
        }
        return List.copyOf(operations);
    }
}
