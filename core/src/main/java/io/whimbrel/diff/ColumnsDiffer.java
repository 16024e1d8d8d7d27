package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddIdentity;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropIdentity;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The columns of a table that stays. */
final class ColumnsDiffer {

    private final Table from;
    private final Table to;
    private final Comparison comparison;

    ColumnsDiffer(Table from, Table to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
    }

    void compare() {
        for (Column column : from.columns()) {
            if (comparison.dropsColumn(id(column))) {
                drop(column);
            }
        }
        for (Column column : to.columns()) {
            Optional<Column> previous = from.column(column.name());
            boolean comes = previous.isEmpty() || comparison.rebuilds(id(column));
            if (comes && column.details().inherited()) {
                origin(column)
                        .ifPresent(parent -> new ColumnDiffer(
                                        id(column), InheritedColumns.added(parent), column, comparison)
                                .compare());
            } else if (comes) {
                add(column);
            } else {
                Column reached = new InheritedColumns(comparison).reached(id(column), previous.orElseThrow());
                new ColumnDiffer(id(column), reached, column, comparison).compare();
            }
        }
    }

    /** What a new table's parents can't say of its columns. */
    void finish() {
        for (Column column : to.columns()) {
            origin(column)
                    .ifPresent(
                            parent -> new ColumnDiffer(id(column), InheritedColumns.created(parent), column, comparison)
                                    .compareEmpty());
        }
    }

    private Optional<Column> origin(Column column) {
        return comparison.familiesTo().origins(to.name(), column.name()).stream()
                .findFirst()
                .flatMap(parent -> parent.column(column.name()));
    }

    private void drop(Column column) {
        List<Table> origins = comparison.familiesFrom().origins(from.name(), column.name());
        if (origins.stream().anyMatch(parent -> parent.hierarchy().isPartitioned())) {
            return;
        }
        if (column.defaultExpression() != null
                && (comparison.cyclesOfDropped().closedBy(id(column))
                        || (!origins.isEmpty() && countsWithSequenceThatGoes(column)))) {
            comparison.add(Change.releasing(new DropDefault(to.name(), column.name()), id(column)));
        }
        List<ObjectId> owned = comparison.sequencesOwnedBy(id(column));
        List<ObjectId> inheritors = comparison.familiesFrom().inheritors(id(column));
        boolean parent = !comparison.familiesFrom().children(from.name()).isEmpty();
        boolean computed = column.generated() != null;
        boolean only = parent && !from.hierarchy().isPartitioned();
        if (!only) {
            owned = Stream.concat(owned.stream(), inheritors.stream()).toList();
        }
        List<ObjectId> letGo = inheritors.stream()
                .filter(below -> !comparison.dropsRelation(below.name()))
                .toList();
        if (only && (column.notNull() || column.details().notNullConstraint().notValid())) {
            leaveNotNull(column, letGo);
        }
        Set<QualifiedName> locked = new TreeSet<>(comparison.tablesAcrossKeys(id(column)));
        if (only) {
            comparison.familiesFrom().children(from.name()).forEach(child -> locked.add(child.name()));
        }
        DropColumn operation = new DropColumn(to.name(), column.name(), extent(computed, only), List.copyOf(locked));
        comparison.add(Change.dropping(operation, id(column))
                .andDropping(owned)
                .andDropping(NotNullDiffer.named(to.name(), column))
                .andDropping(sequenceOf(column))
                .preceding(letGo));
    }

    private List<ObjectId> sequenceOf(Column column) {
        return column.identity() == null ? List.of() : List.of(ColumnDiffer.sequenceOfIdentity(id(column)));
    }

    private static DropColumn.Extent extent(boolean computed, boolean only) {
        if (only) {
            return computed ? DropColumn.Extent.COMPUTED_ONLY : DropColumn.Extent.ONLY;
        }
        return computed ? DropColumn.Extent.COMPUTED : DropColumn.Extent.VALUES;
    }

    /** Children whose parent loses the column would have its NOT NULL for ever, since PostgreSQL 18 takes it for inherited. */
    private void leaveNotNull(Column column, List<ObjectId> below) {
        if (below.stream().allMatch(comparison::dropsColumn)
                || column.details().notNullConstraint().noInherit()) {
            return;
        }
        if (column.identity() != null) {
            comparison.add(Change.releasing(new DropIdentity(to.name(), column.name()), id(column)));
        }
        Change leaving = Change.releasing(new DropNotNull(to.name(), column.name(), true), id(column))
                .needing(NotNullDiffer.originsThatGo(id(column), comparison));
        comparison.add(new NullBarriers(comparison).behind(leaving, id(column)));
    }

    /** A child has the sequence of its parent's serial column, which goes with that, before its own column does. */
    private boolean countsWithSequenceThatGoes(Column column) {
        return comparison.from().dependenciesOf(id(column)).stream()
                .flatMap(each -> comparison.from().find(each).stream())
                .filter(Sequence.class::isInstance)
                .map(each -> ((Sequence) each).ownedBy())
                .anyMatch(owner -> owner != null && !owner.equals(id(column)) && comparison.dropsColumn(owner));
    }

    private void add(Column column) {
        String expression = column.defaultExpression();
        if (expression != null && comparison.cyclesOfCreated().closedBy(id(column))) {
            addWithoutDefault(column, expression);
            return;
        }
        if (refusesNullBelow(column)) {
            addTakingNull(column);
            return;
        }
        Identity identity = column.identity();
        if (identity != null && isInherited()) {
            add(column.withoutIdentity());
            comparison.add(Change.altering(new AddIdentity(to.name(), column.name(), identity), id(column))
                    .andCreating(List.of(ColumnDiffer.sequenceOfIdentity(id(column)))));
            return;
        }
        String backfill = null;
        boolean filled = column.defaultExpression() != null || column.identity() != null || column.generated() != null;
        if (column.notNull() && !filled) {
            backfill = comparison.backfillOf(id(column), column.type()).orElse(null);
        } else if (expression != null && comparison.holdsRowsOf(to.name())) {
            // PostgreSQL adds no column with a default while others hold rows of the table, but fills one
            backfill = expression;
        }
        List<ObjectId> inheritors = comparison.familiesTo().inheritors(id(column)).stream()
                .filter(below -> comparison.makesColumn(below) && !comparison.makesTable(below.name()))
                .toList();
        Column added = comparison.from().column(id(column)).isEmpty()
                ? column
                : column.withNotNullConstraint(NotNullDiffer.asCalled(id(column), column, comparison));
        comparison.add(Change.creating(new AddColumn(to.name(), added, backfill, isRestricted(column)), id(column))
                .andCreating(inheritors)
                .andCreating(NotNullDiffer.named(to.name(), column))
                .andCreating(sequenceOf(column))
                .needing(endingChildren(column))
                .needing(TurnedInsideOut.columns(to.id(), id(column), comparison)));
    }

    /** To a child that has the column NOT NULL doesn't come with it (before 18), nor do its rows get a value. */
    private void addTakingNull(Column column) {
        add(column.withNotNull(false));
        String backfill = null;
        if (column.generated() == null) {
            backfill = column.defaultExpression() != null
                    ? column.defaultExpression()
                    : comparison.backfillOf(id(column), column.type()).orElse(null);
        }
        comparison.add(Change.altering(
                new SetNotNull(
                        to.name(), column.name(), backfill, column.details().notNullConstraint()),
                id(column)));
    }

    /** Whether a child has the column already, and takes NULL in it no more. */
    private boolean refusesNullBelow(Column column) {
        return column.notNull()
                && !column.details().notNullConstraint().noInherit()
                && column.identity() == null
                && comparison.familiesFrom().descendants(to.name()).stream()
                        .filter(child -> !comparison.dropsColumn(ObjectId.column(child.name(), column.name())))
                        .filter(child -> child.column(column.name())
                                .filter(own -> !own.notNull())
                                .isPresent())
                        .anyMatch(child -> comparison
                                .to()
                                .column(ObjectId.column(child.name(), column.name()))
                                .filter(Column::notNull)
                                .isPresent());
    }

    /** PostgreSQL adds no identity column to a table from which others inherit, but makes one of a column that is there. */
    private boolean isInherited() {
        return !to.hierarchy().isPartitioned()
                && comparison.familiesTo().children(to.name()).stream()
                        .anyMatch(child -> !comparison.makesTable(child.name()));
    }

    /**
     * Those that keep PostgreSQL from adding the column: any an identity, or one whose default's function reads the table with
     * them, and others one of another type.
     */
    private List<ObjectId> endingChildren(Column column) {
        boolean called =
                comparison.to().dependenciesOf(id(column)).stream().anyMatch(each -> each.kind() == Kind.FUNCTION);
        return comparison.familiesFrom().descendants(to.name()).stream()
                .filter(child -> called
                        || column.identity() != null
                        || child.column(column.name()).isPresent())
                .map(Table::id)
                .filter(child -> comparison.dropsRelation(child.name()))
                .toList();
    }

    /** The default's function reads the table as it is with the column. */
    private void addWithoutDefault(Column column, String expression) {
        Column plain = column.withDefault(null).withNotNull(false);
        comparison.add(Change.altering(new AddColumn(to.name(), plain, null, isRestricted(plain)), to.id()));
        comparison.add(comparison.settingDefault(to.name(), column.name(), expression));
        if (column.notNull()) {
            comparison.add(Change.following(
                            new SetNotNull(
                                    to.name(),
                                    column.name(),
                                    expression,
                                    column.details().notNullConstraint()),
                            comparison.to().dependenciesOf(id(column)))
                    .andCreating(NotNullDiffer.named(to.name(), column)));
        }
    }

    /** The domain may get its first check, or lose its last, in the same migration. */
    private boolean isRestricted(Column column) {
        return Restriction.isOn(column.type(), comparison.from()) || Restriction.isOn(column.type(), comparison.to());
    }

    private ObjectId id(Column column) {
        return ObjectId.column(to.name(), column.name());
    }
}
