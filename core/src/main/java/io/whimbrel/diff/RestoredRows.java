package io.whimbrel.diff;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AdvanceSequence;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RestoreRows;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that were set aside for a table that is {@link Repartitioned}: when they come back, and what waits for them. */
final class RestoredRows {

    private final Table from;
    private final Table to;
    private final List<Table> family;
    private final Set<QualifiedName> above;
    private final Comparison comparison;

    private RestoredRows(Table from, Table to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        this.family = new ArrayList<>(comparison.familiesTo().descendants(to.name()));
        this.family.add(to);
        this.above = comparison.familiesTo().partitionedAbove(to).stream()
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Brings all rows back, once all other changes are known. */
    static void restore(Comparison comparison) {
        for (Table from : comparison.from().all(Table.class)) {
            if (Repartitioned.holdsRows(from, comparison)) {
                Table to = comparison.to().table(from.name()).orElseThrow();
                RestoredRows rows = new RestoredRows(from, to, comparison);
                List<Change> elsewhere = rows.takeForeignPartitions();
                rows.letWait();
                comparison.add(rows.restoration());
                elsewhere.forEach(comparison::add);
            }
        }
    }

    /**
     * Foreign partitions come behind the rows, none of which is sent to another server: one that no other partition takes
     * stops the migration. What waits for the rows waits for them, too.
     */
    private List<Change> takeForeignPartitions() {
        List<Change> foreign = comparison.changes().stream()
                .filter(change -> bringsForeignPartition(change.operation()))
                .toList();
        comparison.changes().removeAll(foreign);
        return foreign.stream()
                .map(change -> change.andAltering(Set.of(Milestone.PLACES.of(to.name()))))
                .toList();
    }

    private boolean bringsForeignPartition(Operation operation) {
        return (operation instanceof CreateForeignTable create
                        && create.table().hierarchy().isPartition()
                        && isOrComesBelow(create.table().name()))
                || (operation instanceof AttachPartition attach
                        && isOrComesBelow(attach.table())
                        && comparison.isForeign(attach.partition()));
    }

    /** Rows find their way into what is attached before they come back, too. */
    private boolean isOrComesBelow(QualifiedName table) {
        return isOfFamily(table)
                || attached().stream().anyMatch(each -> each.name().equals(table));
    }

    private void letWait() {
        List<ObjectId> restored = List.of(Milestone.PLACES.of(to.name()));
        comparison.changes().replaceAll(change -> waits(change) ? change.needing(restored) : change);
        new QuietTriggers(to, attached(), comparison).keep();
    }

    /** A materialised view is filled with the rows, a sequence goes on behind them, and a foreign key of others looks for them. */
    private boolean waits(Change change) {
        Operation operation = change.operation();
        return change.creates().stream().anyMatch(this::heedsRows)
                || (operation instanceof CreateView create && create.view().materialized())
                || (operation instanceof AdvanceSequence advance && isOfFamily(advance.table()))
                || (operation instanceof CreateTable create && holdsWhatIsAbove(create.table()))
                || (operation instanceof CreatePartition create && holdsWhatIsAbove(create.table()))
                || (operation instanceof AddConstraint add
                        && (looksForRows(add)
                                || (isOfFamily(add.table())
                                        && takesRowsAsTheyAre(add.table(), add.constraint(), comparison))))
                || (operation instanceof SetNotNull set && set.constraint().notValid() && isOfFamily(set.table()))
                || (operation instanceof AttachPartition attach
                        && attach.partition().equals(to.name()));
    }

    /** A foreign key of others; one to what the table is a part of may be of that itself. */
    private boolean looksForRows(AddConstraint add) {
        QualifiedName references = add.constraint().references();
        return isOfFamily(references) ? !isOfFamily(add.table()) : references != null && above.contains(references);
    }

    /** A new foreign key to what the table is a part of wouldn't let it go. */
    private boolean holdsWhatIsAbove(Table table) {
        return !isOfFamily(table.name())
                && table.constraints().stream()
                        .map(Constraint::references)
                        .anyMatch(name -> name != null && above.contains(name));
    }

    /** What rows may break that were there before, and what only the rows of two tables fulfil. */
    private static boolean takesRowsAsTheyAre(QualifiedName table, Constraint constraint, Comparison comparison) {
        return constraint.definition().endsWith(" NOT VALID")
                || comparison.mutualKeysTo().have(table, constraint);
    }

    /** Whether a constraint of a table to come waits for rows, and so for the partitions that take them. */
    static boolean waitFor(ObjectId constraint, Comparison comparison) {
        Optional<Constraint> becomes = comparison.to().constraint(constraint);
        boolean madeAgain = comparison.familiesTo().partitionedFrom(constraint.name()).stream()
                .anyMatch(table -> comparison.isRepartitioned(table.name()));
        return becomes.filter(each -> madeAgain && takesRowsAsTheyAre(constraint.name(), each, comparison))
                        .isPresent()
                || becomes.map(Constraint::references).stream()
                        .flatMap(name -> comparison.familiesTo().descendants(name).stream())
                        .anyMatch(table -> table.hierarchy().isPartition() && comparison.isRepartitioned(table.name()));
    }

    /** What would happen to the rows on their way back, or tell subscribers of them, who have them. */
    private boolean heedsRows(ObjectId id) {
        return switch (id.kind()) {
            case TRIGGER, RULE, PUBLISHED_TABLE -> isOfFamily(id.name());
            default -> false;
        };
    }

    private boolean isOfFamily(@Nullable QualifiedName table) {
        return family.stream().map(Table::name).anyMatch(name -> name.equals(table));
    }

    /** The tables that are attached before the rows come back, which belong into them in part. */
    private List<Table> attached() {
        return comparison.changes().stream()
                .map(Change::operation)
                .filter(operation -> operation instanceof AttachPartition attach && isOfFamily(attach.table()))
                .flatMap(operation -> comparison.to().table(((AttachPartition) operation).partition()).stream())
                .flatMap(table ->
                        Stream.concat(Stream.of(table), comparison.familiesTo().descendants(table.name()).stream()))
                .toList();
    }

    private Change restoration() {
        Set<ObjectId> needs = family.stream()
                .filter(table -> !table.isForeign())
                .map(Table::id)
                .collect(Collectors.toCollection(TreeSet::new));
        needs.addAll(rowsPointedTo());
        needs.add(Milestone.QUIET.of(to.name()));
        List<String> columns = to.columns().stream()
                .filter(each -> each.generated() == null)
                .map(Column::name)
                .toList();
        List<String> counted = Repartitioned.counted(from, to);
        List<String> identities = to.columns().stream()
                .filter(each -> each.identity() != null)
                .map(Column::name)
                .filter(name -> !counted.contains(name))
                .toList();
        RestoreRows operation =
                new RestoreRows(to.name(), comparison.passingNames().aside(to.name()), columns, counted, identities);
        return Change.altering(operation, Milestone.PLACES.of(to.name())).needing(needs);
    }

    /** Rows that come back to other tables, which foreign keys of these look for. */
    private List<ObjectId> rowsPointedTo() {
        return family.stream()
                .flatMap(table -> table.constraints().stream().filter(key -> isLookedFor(table, key)))
                .flatMap(key -> pointedTo(key).stream())
                .filter(table -> !isOfFamily(table.name()))
                .map(table -> Milestone.PLACES.of(table.name()))
                .toList();
    }

    private boolean isLookedFor(Table table, Constraint key) {
        return !isOfFamily(key.references())
                && !key.definition().endsWith(" NOT VALID")
                && !comparison.mutualKeysTo().have(table.name(), key);
    }

    private List<Table> pointedTo(Constraint key) {
        QualifiedName references = key.references();
        return references == null
                ? List.of()
                : Stream.concat(
                                comparison.familiesTo().partitionedFrom(references).stream(),
                                comparison.familiesTo().descendants(references).stream()
                                        .filter(table -> comparison.isRepartitioned(table.name())))
                        .toList();
    }
}
