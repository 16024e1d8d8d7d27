package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
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
    static void check(Table from, Table to, Comparison comparison) {
        obstacle(from, to, comparison).ifPresent(obstacle -> {
            throw refusal(from, to, obstacle);
        });
    }

    static WhimbrelException refusal(Table from, Table to, String obstacle) {
        return new WhimbrelException("table " + to.name() + " is "
                + partitioned(from.hierarchy().partitionBy()) + " and would be "
                + partitioned(to.hierarchy().partitionBy()) + ", and " + obstacle);
    }

    private static Optional<String> obstacle(Table from, Table to, Comparison comparison) {
        String apart = ": make that two migrations, the partitioning in one of its own";
        if (Stream.of(from, to).anyMatch(Repartitioned::inherits)) {
            return Optional.of("inherits from another table" + apart);
        }
        if (!columns(from).equals(columns(to)) || typeChanges(from, comparison)) {
            return Optional.of("its columns change as well" + apart);
        }
        return Stream.of(comparison.familiesFrom(), comparison.familiesTo())
                .flatMap(families -> families.descendants(to.name()).stream())
                .filter(Table::isForeign)
                .map(partition -> "the rows of " + partition.name() + " are on another server, where they would stay:"
                        + " move the rows in a migration of your own")
                .findFirst();
    }

    private static boolean inherits(Table table) {
        return !table.hierarchy().parents().isEmpty() && !table.hierarchy().isPartition();
    }

    /** A type can't be dropped while the rows that are set aside have it. */
    private static boolean typeChanges(Table from, Comparison comparison) {
        return from.columns().stream()
                .map(each -> ObjectId.column(from.name(), each.name()))
                .flatMap(column -> Transit.typesOf(column, comparison.from()).stream())
                .anyMatch(type -> comparison.rebuilds(type) || comparison.replacesEnum(type));
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
        return comparison.familiesFrom().partitionedAbove(from).stream().anyMatch(above -> isRoot(above, comparison));
    }

    /** Whether the rows of a table, and of all below it, are set aside. */
    static boolean holdsRows(Table from, Comparison comparison) {
        return isRoot(from, comparison) && !goesWithRows(from, comparison);
    }

    private static boolean isRoot(Table from, Comparison comparison) {
        return comparison.to().table(from.name()).filter(to -> is(from, to)).isPresent();
    }
}
