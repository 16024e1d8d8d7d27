package io.whimbrel.diff;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RestoreRows;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that were set aside for a table that is {@link Repartitioned}: when they come back, and what waits for them. */
final class RestoredRows {

    private final Table to;
    private final List<Table> family;
    private final Comparison comparison;

    private RestoredRows(Table to, Comparison comparison) {
        this.to = to;
        this.comparison = comparison;
        this.family = new ArrayList<>(comparison.familiesTo().descendants(to.name()));
        this.family.add(to);
    }

    /** Brings all rows back, once all other changes are known. */
    static void restore(Comparison comparison) {
        for (Table from : comparison.from().all(Table.class)) {
            if (Repartitioned.holdsRows(from, comparison)) {
                RestoredRows rows =
                        new RestoredRows(comparison.to().table(from.name()).orElseThrow(), comparison);
                rows.triggersOfOthers().findFirst().ifPresent(trigger -> {
                    throw Repartitioned.refusal(
                            from,
                            rows.to,
                            trigger + " would fire for its rows on their way back:"
                                    + " drop it in a migration before, and make it again in one behind");
                });
                rows.letWait();
                comparison.add(rows.restoration());
            }
        }
    }

    /** Those of tables that aren't made again: of what it is a part of, and of what is attached to it. */
    private Stream<ObjectId> triggersOfOthers() {
        Stream<Table> attached = comparison.changes().stream()
                .map(Change::operation)
                .filter(operation -> operation instanceof AttachPartition attach && isOfFamily(attach.table()))
                .flatMap(operation -> comparison.to().table(((AttachPartition) operation).partition()).stream())
                .flatMap(table ->
                        Stream.concat(Stream.of(table), comparison.familiesTo().descendants(table.name()).stream()));
        return Stream.concat(comparison.familiesTo().partitionedAbove(to).stream(), attached)
                .flatMap(table -> Stream.of(comparison.from(), comparison.to())
                        .flatMap(schema -> schema.all(Trigger.class).stream())
                        .filter(trigger -> trigger.table().equals(table.name())))
                .filter(trigger -> trigger.definition().contains(" FOR EACH ROW "))
                .map(Trigger::id);
    }

    private void letWait() {
        List<ObjectId> restored = List.of(HierarchyDiffer.placesIn(to.name()));
        comparison.changes().replaceAll(change -> waits(change) ? change.needing(restored) : change);
    }

    /** A materialised view is filled with the rows, and a foreign key of others looks for them. */
    private boolean waits(Change change) {
        Operation operation = change.operation();
        return change.creates().stream().anyMatch(this::heedsRows)
                || (operation instanceof CreateView create && create.view().materialized())
                || (operation instanceof AddConstraint add
                        && isOfFamily(add.constraint().references())
                        && !isOfFamily(add.table()));
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

    private Change restoration() {
        Set<ObjectId> needs = family.stream().map(Table::id).collect(Collectors.toCollection(TreeSet::new));
        needs.addAll(rowsPointedTo());
        List<String> columns = to.columns().stream()
                .filter(each -> each.generated() == null)
                .map(Column::name)
                .toList();
        List<String> identities = to.columns().stream()
                .filter(each -> each.identity() != null)
                .map(Column::name)
                .toList();
        RestoreRows operation = new RestoreRows(to.name(), Repartitioned.aside(to, comparison), columns, identities);
        return Change.altering(operation, HierarchyDiffer.placesIn(to.name())).needing(needs);
    }

    /** Rows that come back to other tables, which foreign keys of these look for. */
    private List<ObjectId> rowsPointedTo() {
        return family.stream()
                .flatMap(table -> table.constraints().stream())
                .map(Constraint::references)
                .filter(Objects::nonNull)
                .filter(name -> !isOfFamily(name))
                .flatMap(name -> comparison.familiesTo().partitionedFrom(name).stream())
                .map(table -> HierarchyDiffer.placesIn(table.name()))
                .toList();
    }
}
