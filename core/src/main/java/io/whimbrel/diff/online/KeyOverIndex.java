package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;

/**
 * A primary key or unique constraint takes over an index that was built concurrently.
 *
 * <p>On a partitioned table it is added to that alone, and each partition's is attached to it. One that takes the place
 * of another is {@link ReplacedKey}'s, or stays in the transaction, so that there is one at any time.
 */
final class KeyOverIndex implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof AddConstraint add) || !waits(add, plan)) {
            return false;
        }
        Constraint constraint = add.constraint();
        Part part = Parts.of(add.table(), constraint, plan).orElseThrow();
        part.all().forEach(each -> plan.delay(ObjectId.constraint(each.table(), each.name())));
        part.build(plan, each -> {
            Constraint own = each.equals(part) ? constraint : uncommented(constraint.withName(each.name()));
            if (each.partitioned()) {
                plan.later(new AddConstraint(each.table(), own, AddConstraint.Partitions.NONE));
            } else {
                KeyIndex key = KeyIndex.of(own).orElseThrow();
                plan.later(new CreateIndex(key.index(each.table(), each.name()), true));
                plan.later(new AddConstraint(each.table(), key.using(each.name())));
            }
        });
        return true;
    }

    /** A partition's has no comments from the partitioned table's. */
    private static Constraint uncommented(Constraint constraint) {
        return constraint.withComment(null).withIndex(constraint.index().withComment(null));
    }

    /** Whether a constraint is a key that can come behind all that is done at once. */
    static boolean waits(AddConstraint add, OnlinePlan plan) {
        Constraint constraint = add.constraint();
        return KeyIndex.of(constraint).isPresent()
                && plan.isLive(add.table())
                && plan.canWait()
                && !takesPlace(add, plan)
                && plan.onlyKeysNeed(ObjectId.constraint(add.table(), constraint.name()))
                && Parts.of(add.table(), constraint, plan)
                        .filter(part -> Parts.areFree(part, plan))
                        .isPresent();
    }

    private static boolean takesPlace(AddConstraint add, OnlinePlan plan) {
        QualifiedName name = add.table().sibling(add.constraint().name());
        boolean hadKey = plan.from()
                .table(add.table())
                .map(Table::constraints)
                .map(constraints -> constraints.stream().anyMatch(each -> each.type() == Constraint.Type.PRIMARY_KEY))
                .orElse(true);
        return (add.constraint().type() == Constraint.Type.PRIMARY_KEY && hadKey) || plan.frees(name);
    }
}
