package io.whimbrel.diff;

import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropForeignTable;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table that goes, or whose rows are set aside, since it is partitioned otherwise. */
final class TableRemoval {

    private TableRemoval() {}

    static void of(Table from, Comparison comparison) {
        if (Repartitioned.goesWithRows(from, comparison)) {
            return;
        }
        Optional<Table> to = comparison.to().table(from.name());
        if (to.filter(each -> Repartitioned.is(from, each)).isPresent()) {
            setRowsAside(from, to.orElseThrow(), comparison);
        } else {
            dropPlainly(from, comparison);
        }
    }

    private static void setRowsAside(Table from, Table to, Comparison comparison) {
        Set<ObjectId> parts = new TreeSet<>(Set.of(from.id()));
        Set<QualifiedName> locked = alsoLocked(from, comparison);
        List<Table> tables = new ArrayList<>(comparison.familiesFrom().descendants(from.name()));
        tables.removeIf(each -> each.isForeign() || !each.hierarchy().isPartition());
        tables.forEach(each -> locked.addAll(alsoLocked(each, comparison)));
        tables.add(from);
        for (Table table : tables) {
            parts.add(table.id());
            parts.addAll(comparison.hangingOn(table.name()));
            parts.addAll(table.parts());
            locked.remove(table.name());
            dropKeys(table, parts, comparison);
        }
        parts.removeIf(
                id -> id.kind() == Kind.SEQUENCE && comparison.to().find(id).isPresent());
        parts.addAll(sequencesOfIdentities(from));
        List<ObjectId> keysThatEnd = comparison.familiesFrom().keysAbove(from).stream()
                .filter(id -> comparison.to().constraint(id).isEmpty())
                .toList();
        comparison.add(Change.dropping(
                        new SetRowsAside(
                                from.name(),
                                comparison.passingNames().aside(from.name()),
                                Repartitioned.counted(from, to),
                                List.copyOf(locked)),
                        from.id())
                .andDropping(parts)
                .needing(List.of(Milestone.HOLD.of(from.name())))
                .needing(keysThatEnd)
                .needing(childrenThatGo(from, comparison)));
    }

    /** Their rows aren't the table's, and PostgreSQL drops no parent of theirs. */
    private static List<ObjectId> childrenThatGo(Table from, Comparison comparison) {
        return comparison.familiesFrom().children(from.name()).stream()
                .filter(child -> !child.hierarchy().isPartition() && comparison.dropsRelation(child.name()))
                .map(Table::id)
                .toList();
    }

    /** The foreign keys go with their table, but for those that keep it, or that partitions would leave with. */
    private static void dropKeys(Table table, Set<ObjectId> parts, Comparison comparison) {
        KeyHolds holds = new KeyHolds(comparison);
        for (Constraint constraint : table.constraints()) {
            List<ObjectId> repartitioned = holds.onRepartitioned(constraint);
            List<ObjectId> left = holds.onThoseThatAreLeft(table, constraint);
            ObjectId id = ObjectId.constraint(table.name(), constraint.name());
            if (comparison.mutualKeysFrom().have(table.name(), constraint)
                    || comparison.goesBeforeParting(id)
                    || !left.isEmpty()) {
                parts.remove(id);
                comparison.add(Change.dropping(DropConstraint.of(table.name(), constraint), id)
                        .andDropping(repartitioned)
                        .andDropping(left)
                        .andDropping(holds.onItsOwn(id)));
            } else {
                parts.addAll(repartitioned);
            }
        }
    }

    private static void dropPlainly(Table from, Comparison comparison) {
        Cycles cycles = comparison.cyclesOfDropped();
        Set<ObjectId> parts = comparison.hangingOn(from.name());
        for (Column column : from.columns()) {
            ObjectId id = ObjectId.column(from.name(), column.name());
            if (!cycles.closedBy(id)) {
                parts.add(id);
            } else if (column.defaultExpression() != null) {
                comparison.add(Change.releasing(new DropDefault(from.name(), column.name()), id)
                        .preceding(List.of(from.id())));
            } else {
                comparison.add(Change.dropping(new DropColumn(from.name(), column.name()), id));
            }
        }
        KeyHolds holds = new KeyHolds(comparison);
        for (Constraint constraint : from.constraints()) {
            ObjectId id = ObjectId.constraint(from.name(), constraint.name());
            List<ObjectId> left = holds.onThoseThatAreLeft(from, constraint);
            if (cycles.closedBy(id)
                    || comparison.goesBeforeParting(id)
                    || !left.isEmpty()
                    || holdsPartitions(from, constraint, comparison)) {
                comparison.add(Change.dropping(DropConstraint.of(from.name(), constraint), id)
                        .andDropping(left)
                        .andDropping(holds.onItsOwn(id)));
            } else {
                parts.add(id);
            }
        }
        List<QualifiedName> locked = List.copyOf(alsoLocked(from, comparison));
        Operation drop =
                from.isForeign() ? new DropForeignTable(from.name(), locked) : new DropTable(from.name(), locked);
        HierarchyDiffer hierarchy = new HierarchyDiffer(comparison);
        comparison.add(Change.dropping(drop, from.id())
                .andDropping(parts)
                .andDropping(sequencesOfIdentities(from))
                .preceding(aboveForeign(from))
                .opening(hierarchy.keysAbove(from))
                .closing(hierarchy.leaveKeys(from)));
    }

    /** Whose names are free once it has gone. */
    private static List<ObjectId> sequencesOfIdentities(Table from) {
        return from.columns().stream()
                .filter(column -> column.identity() != null)
                .map(column -> ColumnDiffer.sequenceOfIdentity(ObjectId.column(from.name(), column.name())))
                .toList();
    }

    /** What is partitioned otherwise takes its other partitions along. */
    private static List<ObjectId> aboveForeign(Table from) {
        return from.isForeign()
                ? from.hierarchy().parents().stream()
                        .map(parent -> ObjectId.of(Kind.TABLE, parent))
                        .toList()
                : List.of();
    }

    /** Whether a key from a partitioned table to itself, or above, keeps PostgreSQL from dropping its partitions. */
    private static boolean holdsPartitions(Table from, Constraint key, Comparison comparison) {
        return !comparison.familiesFrom().children(from.name()).isEmpty()
                && comparison.familiesFrom().partitionedFrom(from.name()).stream()
                        .anyMatch(table -> table.name().equals(key.references()));
    }

    /** The tables that its foreign keys point to, and those that it is a part of. */
    private static Set<QualifiedName> alsoLocked(Table from, Comparison comparison) {
        Set<QualifiedName> others = new TreeSet<>(from.hierarchy().parents());
        for (Constraint constraint : from.constraints()) {
            QualifiedName references = constraint.references();
            ObjectId id = ObjectId.constraint(from.name(), constraint.name());
            if (references != null
                    && !comparison.cyclesOfDropped().closedBy(id)
                    && !comparison.mutualKeysFrom().have(from.name(), constraint)) {
                others.add(references);
            }
        }
        if (from.hierarchy().isPartition()) {
            from.hierarchy()
                    .parents()
                    .forEach(parent -> others.addAll(HierarchyDiffer.others(
                            from, comparison.familiesFrom().defaultPartition(parent))));
        }
        others.remove(from.name());
        others.removeIf(name -> comparison.to().table(name).isEmpty());
        return others;
    }
}
