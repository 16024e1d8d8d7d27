package io.whimbrel.diff.online;

import io.whimbrel.diff.NullBarriers;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;

/**
 * Where another index comes to mark the rows for replication, which may wait, a column of the former one takes NULL last of
 * all.
 */
final class LateNull implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        boolean waits = operation instanceof DropNotNull drop
                && plan.isLive(drop.table())
                && plan.canWait()
                && staysNullable(drop, plan)
                && plan.has(SetReplicaIdentity.class, set -> isHandedOn(set, drop, plan));
        if (waits) {
            plan.atTheEnd(operation);
        }
        return waits;
    }

    /** Whether nothing else of the plan may need it before. */
    private static boolean staysNullable(DropNotNull drop, OnlinePlan plan) {
        return plan.to()
                        .column(ObjectId.column(drop.table(), drop.column()))
                        .filter(column -> !column.notNull())
                        .isPresent()
                && !plan.has(
                        AlterColumnType.class,
                        alter -> alter.table().equals(drop.table())
                                && alter.column().equals(drop.column()));
    }

    private static boolean isHandedOn(SetReplicaIdentity set, DropNotNull drop, OnlinePlan plan) {
        return set.identity().index() != null
                && (set.table().equals(drop.table())
                        || (!drop.only() && plan.lineage().isBelow(set.table(), drop.table())))
                && NullBarriers.isMarked(ObjectId.column(set.table(), drop.column()), plan.from());
    }

    /** Whether a column of a table comes to take NULL by itself or with a table above. */
    static boolean comes(QualifiedName table, OnlinePlan plan) {
        return plan.has(
                DropNotNull.class,
                drop -> drop.table().equals(table)
                        || (!drop.only() && plan.lineage().isBelow(table, drop.table())));
    }
}
