package io.whimbrel.diff.online;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;

/**
 * An index is built concurrently.
 *
 * <p>One that becomes another is built under a passing name, beside the one that is in use. A unique one that is
 * made again because a type changes stays in the transaction, since without it rows would slip in.
 */
final class ConcurrentIndex implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (operation instanceof DropIndex drop) {
            return swaps(drop.index(), drop.table(), plan)
                    && plan.comes(
                            CreateIndex.class,
                            create -> create.index().name().equals(drop.index())
                                    && create.index().table().equals(drop.table())
                                    && waits(create.index(), plan));
        }
        if (!(operation instanceof CreateIndex create) || !waits(create.index(), plan)) {
            return false;
        }
        Index index = create.index();
        plan.delay(index.id());
        if (swaps(index.name(), index.table(), plan)) {
            Index passing = index.withName(plan.freeName(index.name(), "_new"));
            plan.later(new CreateIndex(passing, true));
            plan.later(new DropIndex(index.name(), index.table(), true));
            plan.later(new RenameIndex(passing.name(), index.name().name()));
        } else {
            plan.later(new CreateIndex(index, true));
        }
        return true;
    }

    private static boolean waits(Index index, OnlinePlan plan) {
        boolean guards = index.unique() && plan.frees(index.name()) && !swaps(index.name(), index.table(), plan);
        return plan.isLive(index.table()) && plan.canWait() && !guards && plan.onlyKeysNeed(index.id());
    }

    /** Whether the index that goes can stay until the other is built. */
    private static boolean swaps(QualifiedName index, QualifiedName table, OnlinePlan plan) {
        return plan.has(
                        DropIndex.class,
                        drop -> drop.index().equals(index)
                                && drop.table().equals(table)
                                && !ConcurrentDrop.mayServeNewKey(drop, plan))
                && !plan.has(AlterColumnType.class, alter -> alter.table().equals(table))
                && ConcurrentDrop.keepsWhatIndexesNeed(plan);
    }
}
