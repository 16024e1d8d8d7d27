package io.whimbrel.diff;

import io.whimbrel.operation.AdvanceIdentity;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.DetachPartition;
import io.whimbrel.operation.Inherit;
import io.whimbrel.operation.NoInherit;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that leave their parents, before anything else happens to either, and join others, after all else.
 *
 * <p>They keep their rows. Partitions leave before others come, so that bounds can change hands.
 */
final class HierarchyDiffer {

    private final Comparison comparison;

    HierarchyDiffer(Comparison comparison) {
        this.comparison = comparison;
    }

    void leave(List<Table> tables) {
        for (Table table : tables) {
            for (QualifiedName parent : table.hierarchy().parents()) {
                Operation operation = table.hierarchy().isPartition()
                        ? detaching(table, parent)
                        : new NoInherit(table.name(), parent);
                Set<ObjectId> touched = partsOf(table.name());
                touched.addAll(partsOf(parent));
                touched.add(ObjectId.of(Kind.TABLE, parent));
                touched.removeIf(comparison::goesBeforeParting);
                comparison.add(Change.altering(operation, Milestone.PLACES.of(parent))
                        .andDropping(List.of(Milestone.DEPARTURE.of(table.name()), Milestone.DEPARTURES.of(parent)))
                        .needing(List.of(Milestone.HOLD.of(parent)))
                        .opening(touched));
            }
        }
    }

    void join(List<Table> tables) {
        for (Table table : tables) {
            for (QualifiedName parent : table.hierarchy().parents()) {
                String bounds = table.hierarchy().bounds();
                Operation operation =
                        bounds == null ? new Inherit(table.name(), parent) : attaching(table, parent, bounds);
                Set<ObjectId> touched = partsOf(table.name());
                touched.addAll(siblingsOf(table.name(), parent));
                Set<QualifiedName> above = comparison.familiesInTheEnd().partitionedFrom(parent).stream()
                        .map(Table::name)
                        .collect(Collectors.toSet());
                Set<ObjectId> keys = new TreeSet<>(comparison.familiesInTheEnd().keysTo(above));
                // one to itself is the table's as all else is
                keys.removeIf(key -> above.contains(key.name()) && !comparison.goesBeforeParting(key));
                touched.removeAll(keys);
                // one that is made again waits by itself, since it is dropped before
                keys.removeIf(comparison::comesBack);
                comparison.add(Change.altering(operation, Milestone.PLACES.of(parent), Milestone.TURN.of(table.name()))
                        .needing(List.of(ObjectId.of(Kind.TABLE, parent), Milestone.DEPARTURE.of(table.name())))
                        .closing(touched)
                        .closing(triggersInTheWay(table.name(), parent))
                        .opening(keys));
                if (bounds != null && !comparison.leaves(table.name(), parent)) {
                    advance(table.name(), parent);
                }
            }
        }
    }

    /** A partition may bring along values that the table above would give out again. */
    private void advance(QualifiedName partition, QualifiedName parent) {
        for (Table above : comparison.familiesTo().partitionedFrom(parent)) {
            for (Column column : above.columns()) {
                Identity identity = column.identity();
                if (identity != null && !identity.options().cycle()) {
                    boolean down = identity.options().increment() < 0;
                    comparison.add(Change.following(
                            new AdvanceIdentity(above.name(), column.name(), partition, down),
                            List.of(ObjectId.column(above.name(), column.name()), Milestone.TURN.of(partition))));
                }
            }
        }
    }

    /**
     * Takes a partition that goes out of the reach of foreign keys to the table that it is a part of: they keep
     * PostgreSQL from dropping it. Those that go have to go first.
     */
    Set<ObjectId> leaveKeys(Table partition) {
        Set<ObjectId> going = new TreeSet<>();
        if (!partition.hierarchy().isPartition()) {
            return going;
        }
        QualifiedName parent = partition.hierarchy().parents().get(0);
        boolean held = false;
        for (ObjectId key : comparison.familiesFrom().keysTo(ancestors(partition))) {
            boolean goes = comparison.dropsRelation(key.name()) || comparison.dropsConstraint(key);
            held = held || !goes;
            if (goes && !comparison.comesBack(key)) {
                going.add(key);
            }
        }
        if (held && !comparison.dropsRelation(parent)) {
            comparison.add(
                    Change.following(detaching(partition, parent), List.of()).opening(List.of(partition.id())));
        }
        return going;
    }

    private Operation detaching(Table partition, QualifiedName parent) {
        PartitionLocks locks = PartitionLocks.ofLeaving(partition, parent, comparison);
        return new DetachPartition(
                parent, partition.name(), locks.all(), locks.writes(), PartitionLocks.isPointedTo(parent, comparison));
    }

    private Operation attaching(Table partition, QualifiedName parent, String bounds) {
        PartitionLocks locks = PartitionLocks.ofJoining(partition, parent, comparison);
        return new AttachPartition(parent, partition.name(), bounds, locks.all(), locks.writes());
    }

    /** The constraints and indexes that the tables above a foreign one get, which none may have above a foreign one. */
    Set<ObjectId> keysAbove(Table partition) {
        Set<ObjectId> keys = new TreeSet<>();
        if (partition.isForeign()) {
            for (QualifiedName above : ancestors(partition)) {
                keys.addAll(partsOf(above));
            }
            keys.removeIf(id -> id.kind() == Kind.COLUMN);
        }
        return keys;
    }

    private Set<QualifiedName> ancestors(Table table) {
        Set<QualifiedName> ancestors = new TreeSet<>();
        for (QualifiedName parent : table.hierarchy().parents()) {
            ancestors.add(parent);
            comparison.from().table(parent).ifPresent(above -> ancestors.addAll(ancestors(above)));
        }
        return ancestors;
    }

    /** What must have happened before a new table becomes a part of a parent. */
    Change joining(Change creation, Table table) {
        Change change = creation;
        for (QualifiedName parent : table.hierarchy().parents()) {
            change = change.andAltering(Set.of(Milestone.PLACES.of(parent))).closing(siblingsOf(table.name(), parent));
        }
        return change;
    }

    static List<QualifiedName> others(Table table, Optional<QualifiedName> defaultPartition) {
        return defaultPartition.filter(name -> !name.equals(table.name())).stream()
                .toList();
    }

    private Set<ObjectId> siblingsOf(QualifiedName table, QualifiedName parent) {
        Set<ObjectId> ids = partsOf(parent);
        ids.removeIf(id -> id.kind() == Kind.CONSTRAINT
                && (RestoredRows.waitFor(id, comparison)
                        || pointsBelow(id, parent)
                        || (comparison.goesBeforeParting(id) && comparison.comesBack(id))));
        for (Table sibling : comparison.familiesFrom().children(parent)) {
            if (!sibling.name().equals(table)
                    && comparison.to().find(sibling.id()).isEmpty()) {
                ids.add(sibling.id());
            }
        }
        return ids;
    }

    /** A foreign key to a part waits for that itself. */
    private boolean pointsBelow(ObjectId key, QualifiedName parent) {
        return comparison
                .to()
                .constraint(key)
                .map(Constraint::references)
                .filter(references -> comparison.familiesTo().isBelow(references, parent))
                .isPresent();
    }

    /** Triggers that go, and whose name the other one has a trigger of in the end: a partition can't have two. */
    private List<ObjectId> triggersInTheWay(QualifiedName partition, QualifiedName parent) {
        return Stream.concat(
                        triggers(comparison.hangingOn(parent)).filter(id -> comesOn(partition, id)),
                        triggers(comparison.hangingOn(partition)).filter(id -> comesOn(parent, id)))
                .filter(id -> comparison.to().find(id).isEmpty())
                .toList();
    }

    private boolean comesOn(QualifiedName table, ObjectId trigger) {
        return triggers(comparison.hangingInTheEndOn(table))
                .anyMatch(other -> other.part().equals(trigger.part()));
    }

    private static Stream<ObjectId> triggers(Set<ObjectId> hanging) {
        return hanging.stream().filter(id -> id.kind() == Kind.TRIGGER);
    }

    /** All that a table consists of, in both schemas. */
    private Set<ObjectId> partsOf(QualifiedName name) {
        Set<ObjectId> ids = new TreeSet<>();
        for (Schema schema : List.of(comparison.from(), comparison.to())) {
            schema.table(name).map(Table::parts).ifPresent(ids::addAll);
        }
        Stream.of(comparison.hangingOn(name), comparison.hangingInTheEndOn(name))
                .flatMap(Set::stream)
                .filter(id -> id.kind() == Kind.INDEX)
                .forEach(ids::add);
        return ids;
    }
}
