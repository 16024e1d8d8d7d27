package io.whimbrel.diff.online;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreateIndex.How;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index is built concurrently.
 *
 * <p>On a partitioned table it is made on that alone, and each partition's is built concurrently and attached to it.
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
        Part part = Parts.of(index, plan).orElseThrow();
        part.all().forEach(each -> plan.delay(ObjectId.of(Kind.INDEX, each.qualified())));
        if (swaps(index.name(), index.table(), plan)) {
            swap(part, index, plan);
        } else {
            build(part, index, plan);
        }
        return true;
    }

    private static void build(Part part, Index index, OnlinePlan plan) {
        part.build(plan, each -> {
            Index own = each.equals(part) ? index.withName(each.qualified()) : index.on(each.table(), each.qualified());
            plan.later(new CreateIndex(own, each.partitioned() ? How.ONLY : How.CONCURRENTLY));
        });
    }

    /** Builds it beside the one that is there. */
    private static void swap(Part part, Index index, OnlinePlan plan) {
        Set<QualifiedName> kept = part.parts().stream()
                .flatMap(Part::all)
                .filter(each -> !Parts.isInherited(each, plan.from()))
                .map(Part::qualified)
                .collect(Collectors.toSet());
        Part passing = part.renamed(each -> kept.contains(each.qualified())
                ? each.name()
                : plan.freeName(each.qualified(), "_new").name());
        build(passing, index, plan);
        if (!part.partitioned()) {
            plan.later(new DropIndex(index.name(), index.table(), true));
            plan.later(new RenameIndex(passing.qualified(), part.name()));
            return;
        }
        List<Operation> last = new ArrayList<>(List.of(new DropIndex(index.name(), index.table(), false)));
        List<Part> after = part.all().toList();
        List<Part> before = passing.all().toList();
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).name().equals(after.get(i).name())) {
                last.add(new RenameIndex(before.get(i).qualified(), after.get(i).name()));
            }
        }
        plan.later(last.toArray(Operation[]::new));
    }

    private static boolean waits(Index index, OnlinePlan plan) {
        boolean guards = index.unique() && plan.frees(index.name()) && !swaps(index.name(), index.table(), plan);
        return plan.isLive(index.table())
                && plan.canWait()
                && !guards
                && plan.onlyKeysNeed(index.id())
                && Parts.of(index, plan)
                        .filter(part -> Parts.areFree(part, plan))
                        .isPresent();
    }

    /** Whether the index that goes can stay until the other is built. */
    private static boolean swaps(QualifiedName index, QualifiedName table, OnlinePlan plan) {
        return plan.frees(index)
                && plan.has(
                        DropIndex.class,
                        drop -> drop.index().equals(index)
                                && drop.table().equals(table)
                                && !ConcurrentDrop.mayServeNewKey(drop, plan))
                && !plan.has(AlterColumnType.class, alter -> alter.table().equals(table))
                && ConcurrentDrop.keepsWhatIndexesNeed(plan);
    }
}
