package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.RestoreRows;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is partitioned otherwise, or comes to be partitioned or ceases to be.
 *
 * <p>No ALTER does that. The table is dropped with its partitions, made again with those that it has in the end, and gets its
 * rows back, which are set aside meanwhile.
 */
final class Repartitioned {

    private Repartitioned() {}

    static boolean is(Table from, Table to) {
        return !from.isForeign()
                && !to.isForeign()
                && !Objects.equals(
                        from.hierarchy().partitionBy(), to.hierarchy().partitionBy());
    }

    /** Whether a table is made again, or is and stays a partition of one that is. */
    static boolean isMadeAgain(Table table, Schema from, Schema to) {
        Optional<Table> becomes = to.table(table.name());
        return becomes.isPresent()
                && (is(table, becomes.orElseThrow())
                        || above(table, from, to)
                                .filter(each -> isMadeAgain(each, from, to))
                                .isPresent());
    }

    /** The table that a partition is a part of before and after. */
    private static Optional<Table> above(Table partition, Schema from, Schema to) {
        return partition.hierarchy().isPartition()
                        && to.table(partition.name())
                                .filter(each -> each.hierarchy().isPartition())
                                .filter(each -> each.hierarchy()
                                        .parents()
                                        .equals(partition.hierarchy().parents()))
                                .isPresent()
                ? from.table(partition.hierarchy().parents().get(0))
                : Optional.empty();
    }

    /** What is more than another partitioning would have to be done to the rows, too. */
    static void check(Table from, Table to) {
        boolean inherits = Stream.of(from, to)
                .anyMatch(each -> !each.hierarchy().parents().isEmpty()
                        && !each.hierarchy().isPartition());
        if (inherits || !columns(from).equals(columns(to))) {
            throw new WhimbrelException("table " + to.name() + " is "
                    + partitioned(from.hierarchy().partitionBy()) + " and would be "
                    + partitioned(to.hierarchy().partitionBy()) + ", and "
                    + (inherits ? "inherits from another table" : "its columns change as well")
                    + ": make that two migrations, the partitioning in one of its own");
        }
    }

    private static Set<String> columns(Table table) {
        Set<String> columns = new TreeSet<>();
        table.columns().forEach(each -> columns.add(each.name() + " " + each.type() + " " + each.generated()));
        return columns;
    }

    private static String partitioned(@Nullable String key) {
        return key == null ? "not partitioned" : "partitioned by " + key;
    }

    /** A name that no relation has, neither before nor after. */
    static QualifiedName aside(Table table, Comparison comparison) {
        String name = FreeName.of(
                table.name().name(),
                "_rows",
                each -> Stream.of(comparison.from(), comparison.to())
                        .flatMap(schema -> schema.objects().keySet().stream())
                        .anyMatch(id -> id.name().equals(table.name().sibling(each))));
        return table.name().sibling(name);
    }

    /** Whether a partition goes with a table above it, whose rows are set aside. */
    static boolean goesWithRows(Table from, Comparison comparison) {
        if (!from.hierarchy().isPartition()) {
            return false;
        }
        Table parent =
                comparison.from().table(from.hierarchy().parents().get(0)).orElseThrow();
        return isRoot(parent, comparison) || goesWithRows(parent, comparison);
    }

    private static boolean isRoot(Table from, Comparison comparison) {
        return comparison.to().table(from.name()).filter(to -> is(from, to)).isPresent();
    }

    /** What would happen to the rows on their way back. */
    static boolean comesBehindRows(ObjectId id) {
        return id.kind() == Kind.TRIGGER || id.kind() == Kind.RULE;
    }

    /** Brings the rows back once all is there that they belong into. */
    static void restore(Comparison comparison) {
        for (Table from : comparison.from().all(Table.class)) {
            if (isRoot(from, comparison) && !goesWithRows(from, comparison)) {
                comparison.add(restoration(comparison.to().table(from.name()).orElseThrow(), comparison));
            }
        }
    }

    /** What a materialised view waits for, so that it is filled with the rows that were set aside. */
    static List<ObjectId> places(Comparison comparison) {
        return comparison.from().all(Table.class).stream()
                .filter(table -> isRoot(table, comparison))
                .map(table -> HierarchyDiffer.placesIn(table.name()))
                .toList();
    }

    private static Change restoration(Table to, Comparison comparison) {
        Set<ObjectId> needs = new TreeSet<>(Set.of(to.id()));
        Set<ObjectId> opens = behindRows(to, comparison);
        for (Table partition : comparison.familiesTo().descendants(to.name())) {
            needs.add(partition.id());
            opens.addAll(behindRows(partition, comparison));
        }
        List<String> columns = to.columns().stream()
                .filter(each -> each.generated() == null)
                .map(Column::name)
                .toList();
        List<String> identities = to.columns().stream()
                .filter(each -> each.identity() != null)
                .map(Column::name)
                .toList();
        RestoreRows operation = new RestoreRows(to.name(), aside(to, comparison), columns, identities);
        return Change.altering(operation, HierarchyDiffer.placesIn(to.name()))
                .needing(needs)
                .opening(opens);
    }

    /** What has a drop of its own is left out: it would have to wait with that, too. */
    private static Set<ObjectId> behindRows(Table table, Comparison comparison) {
        Set<ObjectId> ids = comparison.hangingInTheEndOn(table.name());
        Set<ObjectId> going = comparison.hangingOn(table.name());
        ids.removeIf(id -> !comesBehindRows(id) || (comparison.from().find(id).isPresent() && !going.contains(id)));
        return ids;
    }
}
