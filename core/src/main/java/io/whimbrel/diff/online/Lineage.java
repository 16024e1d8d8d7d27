package io.whimbrel.diff.online;

import io.whimbrel.diff.NullBarriers;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.DetachPartition;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.Inherit;
import io.whimbrel.operation.NoInherit;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tables are parts of which, and which of them come or go. */
final class Lineage {

    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, Set<QualifiedName>> kin = new HashMap<>();
    private final Map<QualifiedName, List<QualifiedName>> children = new HashMap<>();
    private final Set<QualifiedName> unsettled = new TreeSet<>();

    Lineage(List<Operation> plain, Schema from, Schema to) {
        this.from = from;
        this.to = to;
        Stream.of(from, to)
                .flatMap(schema -> schema.all(Table.class).stream())
                .forEach(table -> table.hierarchy().parents().forEach(parent -> {
                    kin.computeIfAbsent(parent, name -> new TreeSet<>()).add(table.name());
                    kin.computeIfAbsent(table.name(), name -> new TreeSet<>()).add(parent);
                }));
        to.all(Table.class)
                .forEach(table -> table.hierarchy()
                        .parents()
                        .forEach(parent -> children.computeIfAbsent(parent, name -> new ArrayList<>())
                                .add(table.name())));
        Deque<QualifiedName> open = new ArrayDeque<>();
        plain.stream().flatMap(Lineage::moved).forEach(open::add);
        loosenedUnderBarriers(plain).forEach(open::add);
        while (!open.isEmpty()) {
            QualifiedName name = open.remove();
            if (unsettled.add(name)) {
                open.addAll(kin.getOrDefault(name, Set.of()));
            }
        }
    }

    private static Stream<QualifiedName> moved(Operation operation) {
        if (operation instanceof AttachPartition attach) {
            return Stream.of(attach.partition());
        } else if (operation instanceof DetachPartition detach) {
            return Stream.of(detach.partition());
        } else if (operation instanceof Inherit inherit) {
            return Stream.of(inherit.table());
        } else if (operation instanceof NoInherit leave) {
            return Stream.of(leave.table());
        } else if (operation instanceof SetRowsAside aside) {
            return Stream.of(aside.table());
        }
        return Stream.of();
    }

    /** Partitioned tables that come to allow NULL while a partition has its own key, or mark of the rows, made again for that. */
    private Stream<QualifiedName> loosenedUnderBarriers(List<Operation> plain) {
        List<QualifiedName> barred = plain.stream().flatMap(Lineage::barred).toList();
        return plain.stream()
                .filter(DropNotNull.class::isInstance)
                .map(DropNotNull.class::cast)
                .filter(drop -> isPartitioned(drop.table())
                        && barred.stream()
                                .anyMatch(each -> isBelow(each, drop.table())
                                        && !NullBarriers.on(ObjectId.column(each, drop.column()), from)
                                                .isEmpty()))
                .map(DropNotNull::table);
    }

    private static Stream<QualifiedName> barred(Operation operation) {
        if (operation instanceof SetReplicaIdentity set && set.identity().index() != null) {
            return Stream.of(set.table());
        }
        boolean key = operation instanceof AddConstraint add && add.constraint().type() == Constraint.Type.PRIMARY_KEY;
        return key ? Stream.of(((AddConstraint) operation).table()) : Stream.of();
    }

    /** Whether no table joins or leaves those that a table belongs to, and none of them needs what all of them lose. */
    boolean isSettled(QualifiedName table) {
        return !unsettled.contains(table);
    }

    /** Whether a table has no partitions, parents or children. */
    boolean isAlone(QualifiedName table) {
        return !kin.containsKey(table) && !isPartitioned(table);
    }

    /** Whether a table has partitions, or may have some. */
    boolean isPartitioned(QualifiedName table) {
        return Stream.of(to, from)
                .flatMap(schema -> schema.table(table).stream())
                .anyMatch(each -> each.hierarchy().isPartitioned());
    }

    /** Whether tables inherit from a table that are no partitions, so that its rows and theirs are apart. */
    boolean isInherited(QualifiedName table) {
        return !isPartitioned(table)
                && Stream.of(from, to)
                        .flatMap(schema -> schema.all(Table.class).stream())
                        .anyMatch(each -> each.hierarchy().parents().contains(table));
    }

    /** The tables that hold the rows of a table: itself, or the partitions at the ends. */
    List<QualifiedName> leaves(QualifiedName table) {
        if (!isPartitioned(table)) {
            return List.of(table);
        }
        return children(table).stream().flatMap(child -> leaves(child).stream()).toList();
    }

    /** The tables that are right below a table in the end. */
    List<QualifiedName> children(QualifiedName table) {
        return children.getOrDefault(table, List.of());
    }

    /** Whether a table is below another in the end. */
    boolean isBelow(QualifiedName table, QualifiedName above) {
        return children(above).stream().anyMatch(child -> child.equals(table) || isBelow(table, child));
    }

    /** Whether the rows of a table, or of a partition of it, are elsewhere. */
    boolean isForeign(QualifiedName table) {
        return leaves(table).stream().flatMap(leaf -> to.table(leaf).stream()).anyMatch(Table::isForeign);
    }

    /** Whether a column says to which partition of a table a row belongs. */
    boolean isPartitionKey(QualifiedName table, String column) {
        return to.all(Table.class).stream()
                .filter(each ->
                        each.name().equals(table) || each.hierarchy().parents().contains(table))
                .anyMatch(each -> each.hierarchy().isPartitioned()
                        && String.valueOf(each.hierarchy().partitionBy()).contains(column));
    }
}
