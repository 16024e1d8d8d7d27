package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Indexes and constraints that swap their names: one of them steps aside first. */
final class NameCycles {

    private final List<Change> changes;
    private final Predicate<QualifiedName> taken;
    private final Map<String, Change> freeing = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private NameCycles(List<Change> changes, Predicate<QualifiedName> taken) {
        this.changes = changes;
        this.taken = taken;
        for (Change change : changes) {
            if (isRename(change)) {
                freeing.put(Ordering.nameOf(former(change)), change);
                names.add(name(former(change)));
                names.add(name(created(change)));
            }
        }
    }

    /**
     * The same changes, with two in the place of one where names go round in a circle.
     *
     * @param taken whether something has a name, before or in the end
     */
    static List<Change> broken(List<Change> changes, Predicate<QualifiedName> taken) {
        NameCycles cycles = new NameCycles(changes, taken);
        return cycles.freeing.isEmpty() ? changes : cycles.broken();
    }

    private List<Change> broken() {
        List<Change> all = new ArrayList<>();
        for (Change change : changes) {
            if (isRename(change) && goesRound(change)) {
                all.addAll(throughFormerName(change));
                freeing.remove(Ordering.nameOf(former(change)));
            } else {
                all.add(change);
            }
        }
        return all;
    }

    private boolean goesRound(Change first) {
        Change next = freeing.get(Ordering.nameOf(created(first)));
        while (next != null && !next.equals(first)) {
            next = freeing.get(Ordering.nameOf(created(next)));
        }
        return next != null;
    }

    private List<Change> throughFormerName(Change change) {
        ObjectId from = former(change);
        String former = FormerName.of(
                name(from),
                name -> names.contains(name) || taken.test(from.name().sibling(name)));
        names.add(former);
        return List.of(
                Change.altering(renaming(from, former), from),
                Change.creating(renaming(named(from, former), name(created(change))), created(change))
                        .needing(List.of(from)));
    }

    private static Operation renaming(ObjectId id, String to) {
        return id.kind() == Kind.INDEX
                ? new RenameIndex(id.name(), to)
                : new RenameConstraint(id.name(), id.part(), to);
    }

    private static ObjectId named(ObjectId id, String name) {
        return id.kind() == Kind.INDEX
                ? ObjectId.of(Kind.INDEX, id.name().sibling(name))
                : ObjectId.constraint(id.name(), name);
    }

    private static String name(ObjectId id) {
        return id.kind() == Kind.INDEX ? id.name().name() : id.part();
    }

    private static boolean isRename(Change change) {
        return change.operation() instanceof RenameIndex || change.operation() instanceof RenameConstraint;
    }

    private static ObjectId former(Change rename) {
        return rename.alters().iterator().next();
    }

    private static ObjectId created(Change rename) {
        return rename.creates().iterator().next();
    }
}
