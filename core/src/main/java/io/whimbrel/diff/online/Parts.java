package io.whimbrel.diff.online;

import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what the partitions have of an index or a constraint of the partitioned table.
 *
 * <p>Their names are those that PostgreSQL chose in the schema that shall be. An equal one that a partition has of its
 * own is taken over, as PostgreSQL does in the plain form.
 */
final class Parts {

    private final OnlinePlan plan;
    private final Kin kin;

    private Parts(OnlinePlan plan, Kin kin) {
        this.plan = plan;
        this.kin = kin;
    }

    /** How one partition's is found. */
    private interface Kin {

        /** What a partition has of its own, and what the partitioned table's takes over. */
        Stream<String> own(QualifiedName partition);

        /** What a partition has from the partitioned table. */
        Stream<String> inherited(Table partition);
    }

    /** Empty if it can't be told which index of a partition is which. */
    static Optional<Part> of(Index index, OnlinePlan plan) {
        Index bare = bare(index);
        Kin kin = new Kin() {
            @Override
            public Stream<String> own(QualifiedName partition) {
                return plan.from().all(Index.class).stream()
                        .filter(each ->
                                each.table().equals(partition) && bare(each).equals(bare))
                        .filter(each -> plan.to().find(each.id()).isEmpty()
                                && !plan.has(
                                        DropIndex.class, drop -> drop.index().equals(each.name()))
                                && !plan.has(
                                        RenameIndex.class,
                                        rename -> rename.index().equals(each.name())))
                        .map(each -> each.name().name());
            }

            @Override
            public Stream<String> inherited(Table partition) {
                return partition.hierarchy().inheritedIndexes().stream()
                        .filter(each -> bare(each).equals(bare))
                        .map(each -> each.name().name());
            }
        };
        return new Parts(plan, kin).part(index.table(), index.name().name());
    }

    /** Empty if it can't be told which constraint of a partition is which. */
    static Optional<Part> of(QualifiedName table, Constraint constraint, OnlinePlan plan) {
        Kin kin = new Kin() {
            @Override
            public Stream<String> own(QualifiedName partition) {
                return plan.from().table(partition).map(Table::constraints).orElse(List.of()).stream()
                        .filter(each -> each.definition().equals(constraint.definition()))
                        .filter(each -> !isIn(plan.to(), partition, each.name())
                                && !plan.has(
                                        DropConstraint.class,
                                        drop -> drop.table().equals(partition)
                                                && drop.constraint().equals(each.name()))
                                && !plan.has(
                                        RenameConstraint.class,
                                        rename -> rename.table().equals(partition)
                                                && rename.from().equals(each.name())))
                        .map(Constraint::name);
            }

            @Override
            public Stream<String> inherited(Table partition) {
                return partition.hierarchy().inheritedConstraints().stream()
                        .filter(each -> each.definition().equals(constraint.definition()))
                        .map(Constraint::name);
            }
        };
        return new Parts(plan, kin).part(table, constraint.name());
    }

    private Optional<Part> part(QualifiedName table, String name) {
        List<Part> parts = new ArrayList<>();
        boolean partitioned = plan.isPartitioned(table);
        for (Table partition : partitioned ? plan.to().all(Table.class) : List.<Table>of()) {
            if (partition.hierarchy().isPartition()
                    && partition.hierarchy().parents().contains(table)) {
                Optional<Part> below = below(partition);
                if (below.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(below.orElseThrow());
            }
        }
        return Optional.of(new Part(table, name, partitioned, false, parts));
    }

    private Optional<Part> below(Table partition) {
        List<String> own = kin.own(partition.name()).toList();
        if (!own.isEmpty()) {
            boolean partitioned = partition.hierarchy().isPartitioned();
            return Optional.of(new Part(partition.name(), own.get(0), partitioned, true, List.of()));
        }
        List<String> inherited = kin.inherited(partition).toList();
        return inherited.size() == 1 ? part(partition.name(), inherited.get(0)) : Optional.empty();
    }

    private static boolean isIn(Schema schema, QualifiedName table, String constraint) {
        return schema.table(table).flatMap(each -> each.constraint(constraint)).isPresent();
    }

    /** All that two indexes have in common if one can be a part of the other. */
    private static Index bare(Index index) {
        QualifiedName none = QualifiedName.parse("any");
        return new Index(
                none,
                none,
                index.method(),
                index.unique(),
                index.keys(),
                index.include(),
                index.nullsNotDistinct(),
                Map.of(),
                index.where(),
                null);
    }

    /** Whether the names of all parts are free, or go with an index or constraint of the partitioned table. */
    static boolean areFree(Part whole, OnlinePlan plan) {
        return whole.parts().stream()
                .flatMap(Part::all)
                .filter(part -> !part.there())
                .allMatch(part -> isInherited(part, plan.from()) || !isTaken(part.qualified(), plan.from()));
    }

    /** Whether a table has something of a name from the partitioned table. */
    static boolean isInherited(Part part, Schema schema) {
        return schema.table(part.table()).stream()
                .flatMap(table -> Stream.concat(
                        table.hierarchy().inheritedIndexes().stream()
                                .map(index -> index.name().name()),
                        table.hierarchy().inheritedConstraints().stream().map(Constraint::name)))
                .anyMatch(part.name()::equals);
    }

    static boolean isTaken(QualifiedName name, Schema schema) {
        return Stream.of(Kind.values())
                        .anyMatch(kind -> schema.find(ObjectId.of(kind, name)).isPresent())
                || schema.all(Table.class).stream()
                        .flatMap(table -> Stream.concat(
                                table.constraints().stream()
                                        .map(constraint -> table.name().sibling(constraint.name())),
                                table.hierarchy().inheritedIndexes().stream().map(Index::name)))
                        .anyMatch(name::equals);
    }
}
