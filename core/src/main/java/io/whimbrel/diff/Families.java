package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tables of a schema are partitions or children of which. */
final class Families {

    private final Schema schema;
    private final Map<QualifiedName, List<Table>> children = new HashMap<>();

    Families(Schema schema) {
        this.schema = schema;
        for (Table table : schema.all(Table.class)) {
            for (QualifiedName parent : table.hierarchy().parents()) {
                children.computeIfAbsent(parent, name -> new ArrayList<>()).add(table);
            }
        }
    }

    List<Table> children(QualifiedName parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** The partitions or children, and theirs, and so on, each behind its parents. */
    Set<Table> descendants(QualifiedName ancestor) {
        Set<Table> descendants = new LinkedHashSet<>();
        for (Table child : children(ancestor)) {
            descendants.add(child);
            descendants.addAll(descendants(child.name()));
        }
        return descendants;
    }

    /** Whether a table is a partition or a child of another, or of one that is. */
    boolean isBelow(QualifiedName table, QualifiedName ancestor) {
        return schema.table(table).stream()
                .flatMap(each -> each.hierarchy().parents().stream())
                .anyMatch(parent -> parent.equals(ancestor) || isBelow(parent, ancestor));
    }

    /** The partitioned tables that a table is a part of, its own parent first. */
    List<Table> partitionedAbove(Table table) {
        return Stream.iterate(whole(table), Optional::isPresent, each -> each.flatMap(this::whole))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a partition is a part of; an extension's tables are in no schema. */
    private Optional<Table> whole(Table table) {
        return table.hierarchy().isPartition()
                ? schema.table(table.hierarchy().parents().get(0))
                : Optional.empty();
    }

    /** A partitioned table, and those that it is a part of itself. */
    List<Table> partitionedFrom(QualifiedName name) {
        return schema.table(name).stream()
                .flatMap(table -> Stream.concat(Stream.of(table), partitionedAbove(table).stream()))
                .toList();
    }

    /** The foreign keys, from wherever, to what a table is a part of. */
    List<ObjectId> keysAbove(Table table) {
        return keysTo(partitionedAbove(table).stream().map(Table::name).collect(Collectors.toSet()));
    }

    /** The foreign keys to some tables, from wherever: from these, too. */
    List<ObjectId> keysTo(Set<QualifiedName> tables) {
        return tables.isEmpty()
                ? List.of()
                : schema.all(Table.class).stream()
                        .flatMap(other -> other.constraints().stream()
                                .filter(key -> key.references() != null && tables.contains(key.references()))
                                .map(key -> ObjectId.constraint(other.name(), key.name())))
                        .toList();
    }

    /** How many tables there are above a table. */
    int depth(QualifiedName name) {
        return schema.table(name)
                .map(table -> table.hierarchy().parents().stream()
                        .mapToInt(parent -> depth(parent) + 1)
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    /** The tables that a column of a table comes from. */
    List<Table> origins(QualifiedName table, String column) {
        boolean inherited = schema.table(table)
                .flatMap(each -> each.column(column))
                .filter(each -> each.details().inherited())
                .isPresent();
        return !inherited
                ? List.of()
                : schema.table(table).orElseThrow().hierarchy().parents().stream()
                        .flatMap(parent -> schema.table(parent).stream())
                        .filter(parent -> parent.column(column).isPresent())
                        .toList();
    }

    /** The same column in all tables that have it from this one. */
    List<ObjectId> inheritors(ObjectId column) {
        return descendants(column.name()).stream()
                .filter(table -> table.column(column.part())
                        .map(Column::details)
                        .filter(details -> details.inherited())
                        .isPresent())
                .map(table -> ObjectId.column(table.name(), column.part()))
                .toList();
    }

    /** The default partition of a partitioned table. */
    Optional<QualifiedName> defaultPartition(QualifiedName parent) {
        return children(parent).stream()
                .filter(table -> "DEFAULT".equals(table.hierarchy().bounds()))
                .map(Table::name)
                .findFirst();
    }
}
