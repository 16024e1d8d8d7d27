package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key of a partitioned table is added NOT VALID to each partition and validated there; then the partitioned
 * table's takes those over, and looks at no row.
 *
 * <p>Each partition is locked in a transaction of its own: one that held a partition while it waits for the next would
 * meet a writer of both in a deadlock. PostgreSQL refuses NOT VALID on the partitioned table itself up to 17. Where the
 * key points to a partitioned table it stays as it is.
 */
final class PartitionedForeignKey implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AddConstraint add)
                || add.constraint().type() != Constraint.Type.FOREIGN_KEY
                || !plan.isPartitioned(add.table())
                || !plan.isLive(add.table())) {
            return false;
        }
        QualifiedName references = add.constraint().references();
        List<Part> leaves = leaves(add, plan);
        if (references == null || leaves.isEmpty()) {
            plain(add, plan);
            return true;
        }
        for (Part leaf : leaves) {
            Constraint own = add.constraint().withName(leaf.name()).withComment(null);
            plan.later(LateValidation.unread(leaf.table(), own));
            plan.later(new ValidateConstraint(leaf.table(), leaf.name(), List.of(references)));
        }
        plan.later(new AddConstraint(add.table(), add.constraint(), AddConstraint.Partitions.TAKEN_OVER));
        return true;
    }

    private static void plain(AddConstraint add, OnlinePlan plan) {
        ObjectId id = ObjectId.constraint(add.table(), add.constraint().name());
        if (plan.followsDelayed(id)) {
            plan.later(add);
        } else {
            plan.now(add);
        }
    }

    /** Those of the partitions at the ends; none if they can't be made beforehand. */
    private static List<Part> leaves(AddConstraint add, OnlinePlan plan) {
        Constraint constraint = add.constraint();
        QualifiedName references = constraint.references();
        if (!LateValidation.isParted(constraint)
                || !plan.canWait()
                || references == null
                || plan.isPartitioned(references)) {
            return List.of();
        }
        Optional<Part> whole = Parts.of(add.table(), constraint, plan);
        List<Part> leaves = whole.stream()
                .flatMap(Part::all)
                .filter(part -> !part.partitioned() && !part.there())
                .toList();
        boolean free = leaves.stream().noneMatch(leaf -> isTaken(leaf, plan));
        return free ? leaves : List.of();
    }

    private static boolean isTaken(Part leaf, OnlinePlan plan) {
        return Parts.isInherited(leaf, plan.from())
                || plan.from()
                        .table(leaf.table())
                        .flatMap((Table table) -> table.constraint(leaf.name()))
                        .isPresent();
    }
}
