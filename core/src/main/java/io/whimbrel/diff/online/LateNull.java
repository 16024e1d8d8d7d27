package io.whimbrel.diff.online;

import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.schema.QualifiedName;

/**
 * Where another index comes to mark the rows for replication, which may wait, a column of the former one takes NULL last of
 * all.
 */
final class LateNull implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        boolean waits = operation instanceof DropNotNull drop
                && plan.canWait()
                && plan.has(
                        SetReplicaIdentity.class,
                        set -> set.identity().index() != null
                                && (set.table().equals(drop.table())
                                        || plan.lineage().isBelow(set.table(), drop.table())));
        if (waits) {
            plan.atTheEnd(operation);
        }
        return waits;
    }

    /** Whether a column of a table comes to take NULL by itself or with a table above. */
    static boolean comes(QualifiedName table, OnlinePlan plan) {
        return plan.has(
                DropNotNull.class,
                drop -> drop.table().equals(table) || plan.lineage().isBelow(table, drop.table()));
    }
}
