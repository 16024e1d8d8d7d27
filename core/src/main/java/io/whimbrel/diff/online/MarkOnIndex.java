package io.whimbrel.diff.online;

import io.whimbrel.operation.ClusterOn;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetIndexStatistics;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** What is said of an index, or of its table by it, comes once the index is there, and its columns refuse NULL. */
final class MarkOnIndex implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        boolean waits;
        if (operation instanceof SetIndexStatistics set) {
            waits = plan.isDelayed(ObjectId.of(Kind.INDEX, set.index()));
        } else if (operation instanceof SetReplicaIdentity set) {
            waits = set.identity().index() != null
                    && (isDelayed(set.table(), set.identity().index(), plan) || plan.takesNullYet(set.table()));
        } else if (operation instanceof ClusterOn cluster) {
            waits = isDelayed(cluster.table(), cluster.index(), plan);
        } else {
            return false;
        }
        if (waits) {
            plan.later(operation);
        }
        return waits;
    }

    /** By the name of the index, or of the constraint that it is behind. */
    private static boolean isDelayed(QualifiedName table, @Nullable String index, OnlinePlan plan) {
        return index != null
                && (plan.isDelayed(ObjectId.of(Kind.INDEX, table.sibling(index)))
                        || plan.isDelayed(ObjectId.constraint(table, index)));
    }
}
