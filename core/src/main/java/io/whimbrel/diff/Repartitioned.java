package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identity;
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
                        || (!keepsRowsElsewhere(table, becomes.orElseThrow()) && isUnderMadeAgain(table, from, to)));
    }

    /**
     * Whether a foreign table stays a partition and is in the end, however deep, one of a table that is made again: it leaves
     * before rows are set aside, and joins behind them, since its own rows stay where they are and no others go there.
     */
    static boolean stepsAside(Table table, Schema from, Schema to) {
        return to.table(table.name())
                .filter(becomes -> keepsRowsElsewhere(table, becomes) && comesUnderMadeAgain(becomes, from, to))
                .isPresent();
    }

    private static boolean comesUnderMadeAgain(Table becomes, Schema from, Schema to) {
        return becomes.hierarchy().isPartition()
                && to.table(becomes.hierarchy().parents().get(0))
                        .filter(above -> from.table(above.name())
                                        .filter(each -> isMadeAgain(each, from, to))
                                        .isPresent()
                                || comesUnderMadeAgain(above, from, to))
                        .isPresent();
    }

    private static boolean keepsRowsElsewhere(Table from, Table to) {
        return from.isForeign() && !ForeignTables.isElsewhere(from, to);
    }

    private static boolean isUnderMadeAgain(Table table, Schema from, Schema to) {
        return above(table, from, to)
                .filter(each -> isMadeAgain(each, from, to))
                .isPresent();
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

    /**
     * The tables that can't go from one partitioning to the other in one go, as more happens to them: they are plain
     * meanwhile.
     */
    static Set<QualifiedName> plainMeanwhile(Comparison comparison) {
        Set<QualifiedName> tables = new TreeSet<>();
        for (Table from : comparison.from().all(Table.class)) {
            comparison
                    .to()
                    .table(from.name())
                    .filter(to -> (is(from, to) && changesMore(from, to, comparison))
                            || PartitionKeys.changes(from, to, comparison))
                    .ifPresent(to -> tables.add(from.name()));
        }
        return tables;
    }

    /** The rows that are set aside have the columns and types of before. */
    private static boolean changesMore(Table from, Table to, Comparison comparison) {
        return !columns(from).equals(columns(to))
                || typeChanges(from, comparison)
                || refusesMoreNulls(from, to)
                || computesBelow(to, comparison);
    }

    /** A partition with an expression of its own comes as a table, and joins. */
    private static boolean computesBelow(Table to, Comparison comparison) {
        return comparison.familiesTo().descendants(to.name()).stream()
                .anyMatch(each -> each.columns().stream()
                        .anyMatch(column -> column.generated() != null
                                && to.column(column.name())
                                        .map(Column::generated)
                                        .filter(column.generated()::equals)
                                        .isEmpty()));
    }

    private static boolean typeChanges(Table from, Comparison comparison) {
        return from.columns().stream()
                .map(each -> ObjectId.column(from.name(), each.name()))
                .flatMap(column ->
                        Stream.concat(MadeOf.all(column, comparison.from()).stream(), collations(column, comparison)))
                .anyMatch(type -> comparison.rebuilds(type)
                        || comparison.to().find(type).isEmpty()
                        || comparison.replacesEnum(type)
                        || (type.kind() == Kind.TABLE && comparison.rewrites(type)));
    }

    private static Stream<ObjectId> collations(ObjectId column, Comparison comparison) {
        return comparison.from().dependenciesOf(column).stream().filter(each -> each.kind() == Kind.COLLATION);
    }

    private static boolean refusesMoreNulls(Table from, Table to) {
        return from.columns().stream()
                .filter(column -> !column.notNull())
                .flatMap(column -> to.column(column.name()).stream())
                .anyMatch(Column::notNull);
    }

    private static Set<String> columns(Table table) {
        Set<String> columns = new TreeSet<>();
        table.columns().forEach(each -> columns.add(each.name() + " " + each.type() + " " + each.generated()));
        return columns;
    }

    /** The identity columns that go on where they have come to: all that they can count to, they can again. */
    static List<String> counted(Table from, Table to) {
        return from.columns().stream()
                .map(Column::name)
                .filter(name -> goesOn(identity(from, name), identity(to, name)))
                .toList();
    }

    private static @Nullable Identity identity(Table table, String column) {
        return table.column(column).map(Column::identity).orElse(null);
    }

    private static boolean goesOn(@Nullable Identity from, @Nullable Identity to) {
        return from != null
                && to != null
                && to.options().minimum() <= from.options().minimum()
                && to.options().maximum() >= from.options().maximum()
                && to.options().increment() > 0 == from.options().increment() > 0;
    }

    /** Whether a partition goes with a table above it, whose rows are set aside; those on another server aren't. */
    static boolean goesWithRows(Table from, Comparison comparison) {
        return !from.isForeign()
                && comparison.familiesFrom().partitionedAbove(from).stream()
                        .anyMatch(above -> comparison.isRepartitioned(above.name()));
    }

    /** Whether the rows of a table, and of all below it, are set aside. */
    static boolean holdsRows(Table from, Comparison comparison) {
        return comparison.isRepartitioned(from.name()) && !goesWithRows(from, comparison);
    }
}
