package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table that comes, with as many of its columns and constraints as it can come with. */
final class TableCreation {

    private TableCreation() {}

    static void of(Table to, Comparison comparison) {
        Cycles cycles = comparison.cyclesOfCreated();
        List<Change> apart = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<ObjectId> parts = new TreeSet<>();
        for (Column each : to.columns()) {
            ObjectId id = ObjectId.column(to.name(), each.name());
            Column column = unread(each, to, comparison, apart);
            String expression = column.defaultExpression();
            if (column.details().inherited()) {
                parts.add(id);
            } else if (!cycles.closedBy(id)) {
                columns.add(column);
                parts.add(id);
            } else if (expression != null) {
                columns.add(column.withDefault(null));
                apart.add(comparison.settingDefault(to.name(), column.name(), expression));
            } else {
                apart.add(Change.creating(new AddColumn(to.name(), column, null), id));
            }
        }
        List<Constraint> constraints = new ArrayList<>();
        Set<ObjectId> alone = new TreeSet<>();
        for (Constraint constraint : referencedFirst(to, comparison)) {
            ObjectId id = ObjectId.constraint(to.name(), constraint.name());
            boolean repeats = constraints.stream().anyMatch(each -> repeats(each, constraint));
            boolean waits = comparison.to().dependenciesOf(id).stream().anyMatch(alone::contains);
            boolean mutual = comparison.mutualKeysTo().have(to.name(), constraint);
            if (repeats || waits || isUnchecked(constraint) || mutual || cycles.closedBy(id)) {
                alone.add(id);
                apart.add(Change.creating(new AddConstraint(to.name(), constraint), id)
                        .needing(comparison.otherKeysFor(constraint)));
            } else {
                constraints.add(constraint);
                parts.add(id);
            }
        }
        Table created = to.withColumns(columns).withConstraints(constraints).withOptions(TableOptionsDiffer.ofNew(to));
        Change create = Change.creating(creation(created, comparison), to.id()).andCreating(parts);
        for (Constraint constraint : constraints) {
            create = create.needing(comparison.otherKeysFor(constraint));
        }
        comparison.add(new HierarchyDiffer(comparison).joining(create, to));
        apart.forEach(comparison::add);
        new ColumnsDiffer(to, to, comparison).finish();
        new TableOptionsDiffer(created.options(), to, comparison).compare();
    }

    /** Rows that come back may break a NOT NULL that isn't valid, which is said behind them (PostgreSQL 18). */
    private static Column unread(Column column, Table to, Comparison comparison, List<Change> apart) {
        NotNullConstraint constraint = column.details().notNullConstraint();
        if (!constraint.notValid() || column.details().inherited() || !comparison.isRepartitioned(to.name())) {
            return column;
        }
        ObjectId id = ObjectId.column(to.name(), column.name());
        apart.add(Change.following(new SetNotNull(to.name(), column.name(), null, constraint), List.of(id)));
        return Interim.checked(column);
    }

    private static Operation creation(Table created, Comparison comparison) {
        if (!created.hierarchy().isPartition()) {
            return created.isForeign() ? new CreateForeignTable(created, List.of()) : new CreateTable(created);
        }
        PartitionLocks locks =
                PartitionLocks.ofNew(created, created.hierarchy().parents().get(0), comparison);
        return created.isForeign()
                ? new CreateForeignTable(created, locks.all())
                : new CreatePartition(created, locks.all(), locks.writes());
    }

    /** Of two keys on the same columns the older one is what foreign keys depend on. */
    private static List<Constraint> referencedFirst(Table table, Comparison comparison) {
        long keys = table.constraints().stream().filter(TableCreation::isKey).count();
        long columns = table.constraints().stream()
                .filter(TableCreation::isKey)
                .map(Constraint::columns)
                .distinct()
                .count();
        if (keys == columns) {
            return table.constraints();
        }
        Dependents dependents = new Dependents(comparison.to());
        return table.constraints().stream()
                .sorted(Comparator.comparing(each -> dependents
                        .of(ObjectId.constraint(table.name(), each.name()))
                        .isEmpty()))
                .toList();
    }

    /** In CREATE TABLE there are no rows that it could be true of or not, and it counts as checked. */
    private static boolean isUnchecked(Constraint constraint) {
        return constraint.definition().endsWith(" NOT VALID");
    }

    /** CREATE TABLE makes one of two keys on the same columns, or of two equal exclusions; ALTER TABLE a second one. */
    private static boolean repeats(Constraint one, Constraint other) {
        boolean keys = isKey(one) && isKey(other) && one.columns().equals(other.columns());
        boolean exclusions = one.type() == Constraint.Type.EXCLUSION
                && other.type() == Constraint.Type.EXCLUSION
                && one.definition().equals(other.definition());
        return keys || exclusions;
    }

    private static boolean isKey(Constraint constraint) {
        return constraint.type() == Constraint.Type.PRIMARY_KEY || constraint.type() == Constraint.Type.UNIQUE;
    }
}
