package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.DropTrigger;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;

/**
 * An index is dropped concurrently, and last.
 *
 * <p>That of a partitioned table can't be (PostgreSQL refuses it); it goes under a short lock.
 * Where something goes or changes that it may be made of, it goes first, under a short lock.
 */
final class ConcurrentDrop implements Rule {

    /** What takes nothing away that an index is made of. */
    private static final List<Class<? extends Operation>> HARMLESS = List.of(
            DropIndex.class,
            DropConstraint.class,
            DropDefault.class,
            DropNotNull.class,
            DropTrigger.class,
            DropView.class);

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof DropIndex drop)
                || !plan.isLive(drop.table())
                || plan.isPartitioned(drop.table())
                || !plan.canWait()
                || plan.takes(drop.index())
                || mayServeNewKey(drop, plan)
                || !keepsWhatIndexesNeed(plan)) {
            return false;
        }
        plan.later(new DropIndex(drop.index(), drop.table(), true));
        return true;
    }

    /** A foreign key that is made while a unique index is there may come to depend on it. */
    static boolean mayServeNewKey(DropIndex drop, OnlinePlan plan) {
        boolean unique = plan.from()
                .find(ObjectId.of(Kind.INDEX, drop.index()))
                .map(index -> ((Index) index).unique())
                .orElse(true);
        return unique
                && (plan.has(AddConstraint.class, add -> isForeignKey(add.constraint()))
                        || plan.has(
                                CreateTable.class,
                                create ->
                                        create.table().constraints().stream().anyMatch(ConcurrentDrop::isForeignKey)));
    }

    private static boolean isForeignKey(Constraint constraint) {
        return constraint.type() == Constraint.Type.FOREIGN_KEY;
    }

    /** Whether no column, type or function goes that an index might be made of. */
    static boolean keepsWhatIndexesNeed(OnlinePlan plan) {
        return plan.kinds().stream()
                .noneMatch(kind -> kind == AlterColumnType.class
                        || kind == ReplaceEnum.class
                        || (kind.getSimpleName().startsWith("Drop") && !HARMLESS.contains(kind)));
    }
}
