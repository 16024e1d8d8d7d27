package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.Optional;

/**
 * A primary key or unique constraint that takes the place of another: its index is built beside the one that is there,
 * under a passing name, and then the one goes and the other comes in one short transaction.
 *
 * <p>Where something hangs on the former key, or may come to, it stays as it is.
 */
final class ReplacedKey implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (operation instanceof DropConstraint drop) {
            return plan.isLive(drop.table())
                    && plan.comes(AddConstraint.class, add -> replaces(add, drop, plan) && waits(add, plan));
        }
        if (!(operation instanceof AddConstraint add) || !waits(add, plan)) {
            return false;
        }
        KeyIndex key = KeyIndex.of(add.constraint()).orElseThrow();
        String passing = plan.freeName(add.table().sibling(add.constraint().name()), "_new")
                .name();
        plan.delay(ObjectId.constraint(add.table(), add.constraint().name()));
        plan.later(new CreateIndex(key.index(add.table(), passing), true));
        plan.later(replaced(add, plan).orElseThrow(), new AddConstraint(add.table(), key.using(passing)));
        return true;
    }

    /** Whether a key can be made ready while the former one is in use. */
    static boolean waits(AddConstraint add, OnlinePlan plan) {
        QualifiedName table = add.table();
        return KeyIndex.of(add.constraint()).isPresent()
                && plan.isLive(table)
                && !plan.isPartitioned(table)
                && plan.canWait()
                && replaced(add, plan).filter(drop -> nothingNeeds(drop, plan)).isPresent()
                && plan.onlyKeysNeed(ObjectId.constraint(table, add.constraint().name()))
                && !plan.has(AlterColumnType.class, alter -> alter.table().equals(table))
                && !LateNull.comes(table, plan)
                && ConcurrentDrop.keepsWhatIndexesNeed(plan);
    }

    private static Optional<DropConstraint> replaced(AddConstraint add, OnlinePlan plan) {
        return plan.all(DropConstraint.class)
                .filter(drop -> replaces(add, drop, plan))
                .findFirst();
    }

    private static boolean replaces(AddConstraint add, DropConstraint drop, OnlinePlan plan) {
        if (!drop.table().equals(add.table())) {
            return false;
        }
        Optional<Constraint> former =
                plan.from().table(drop.table()).flatMap((Table table) -> table.constraint(drop.constraint()));
        boolean primary = add.constraint().type() == Constraint.Type.PRIMARY_KEY;
        return former.filter(each -> each.type() == add.constraint().type())
                .filter(each -> primary || each.name().equals(add.constraint().name()))
                .isPresent();
    }

    /** Neither a foreign key or view that is there, nor a foreign key to come, stands on the former key. */
    private static boolean nothingNeeds(DropConstraint drop, OnlinePlan plan) {
        ObjectId former = ObjectId.constraint(drop.table(), drop.constraint());
        return plan.from().dependencies().values().stream().noneMatch(needed -> needed.contains(former))
                && !plan.has(
                        AddConstraint.class,
                        add -> drop.table().equals(add.constraint().references()));
    }
}
