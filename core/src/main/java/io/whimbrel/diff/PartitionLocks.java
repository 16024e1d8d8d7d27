package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The other tables that PostgreSQL locks where a partition comes or goes: the default partition, and those at the other
 * ends of the foreign keys from the partitioned table and to it, which the partition gets or loses.
 *
 * @param all those that nobody reads or writes meanwhile
 * @param writes those that nobody writes meanwhile
 */
record PartitionLocks(List<QualifiedName> all, List<QualifiedName> writes) {

    /** A partition leaves: the foreign keys to it are dropped, its own are its own from then on. */
    static PartitionLocks ofLeaving(Table partition, QualifiedName parent, Comparison comparison) {
        List<Table> above = comparison.familiesFrom().partitionedFrom(parent);
        Set<QualifiedName> all = defaults(partition, parent, comparison.familiesFrom());
        all.addAll(pointing(above, comparison));
        return of(all, pointedTo(above), Set.of(parent, partition.name()));
    }

    /** Whether foreign keys point to a partitioned table, or to one that it is a part of: all that the partition loses. */
    static boolean isPointedTo(QualifiedName parent, Comparison comparison) {
        Families families = comparison.familiesFrom();
        return !families.keysTo(names(families.partitionedFrom(parent))).isEmpty();
    }

    /** A table becomes a partition: where it has a foreign key of the partitioned table already, its triggers are dropped. */
    static PartitionLocks ofJoining(Table partition, QualifiedName parent, Comparison comparison) {
        List<Table> above = comparison.familiesTo().partitionedFrom(parent);
        Set<QualifiedName> all = defaults(partition, parent, comparison.familiesTo());
        List<String> own = comparison.from().table(partition.name()).map(Table::constraints).orElse(List.of()).stream()
                .map(Constraint::definition)
                .toList();
        foreignKeys(above)
                .filter(key -> own.contains(key.definition()))
                .map(Constraint::references)
                .forEach(all::add);
        // the partitioned table itself is locked less strongly than by a foreign key to itself
        return of(all, atEnds(above, comparison), Set.of(partition.name()));
    }

    /** A partition is made; nobody uses a partitioned table that is made with it. */
    static PartitionLocks ofNew(Table partition, QualifiedName parent, Comparison comparison) {
        if (comparison.from().table(parent).isEmpty()) {
            return new PartitionLocks(List.of(), List.of());
        }
        Set<QualifiedName> all = defaults(partition, parent, comparison.familiesFrom());
        return of(all, atEnds(comparison.familiesTo().partitionedFrom(parent), comparison), Set.of(parent));
    }

    private static PartitionLocks of(
            Set<QualifiedName> all, Set<QualifiedName> writes, Set<QualifiedName> lockedAnyway) {
        all.removeAll(lockedAnyway);
        writes.removeAll(lockedAnyway);
        writes.removeAll(all);
        return new PartitionLocks(List.copyOf(all), List.copyOf(writes));
    }

    /** The tables at the other ends of foreign keys that others may be using. */
    private static Set<QualifiedName> atEnds(List<Table> above, Comparison comparison) {
        Set<QualifiedName> tables = pointedTo(above);
        tables.addAll(pointing(above, comparison));
        tables.removeIf(name -> comparison.from().table(name).isEmpty());
        return tables;
    }

    private static Set<QualifiedName> defaults(Table partition, QualifiedName parent, Families families) {
        return new TreeSet<>(HierarchyDiffer.others(partition, families.defaultPartition(parent)));
    }

    private static Stream<Constraint> foreignKeys(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.constraints().stream())
                .filter(constraint -> constraint.references() != null);
    }

    private static Set<QualifiedName> pointedTo(List<Table> tables) {
        Set<QualifiedName> names = new TreeSet<>();
        foreignKeys(tables).map(Constraint::references).forEach(names::add);
        return names;
    }

    /** The tables whose foreign keys point to some. */
    private static Set<QualifiedName> pointing(List<Table> tables, Comparison comparison) {
        return comparison.familiesFrom().keysTo(names(tables)).stream()
                .map(ObjectId::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<QualifiedName> names(List<Table> tables) {
        return tables.stream().map(Table::name).collect(Collectors.toSet());
    }
}
