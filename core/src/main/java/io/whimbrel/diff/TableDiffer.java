package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropForeignTable;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tables, with their columns and constraints. */
final class TableDiffer implements Differ<Table> {

    @Override
    public Class<Table> type() {
        return Table.class;
    }

    @Override
    public boolean replaces(Table from, Table to) {
        return ForeignTables.isElsewhere(from, to) || Repartitioned.is(from, to);
    }

    @Override
    public void create(Table to, Comparison comparison) {
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
        long keys = table.constraints().stream().filter(TableDiffer::isKey).count();
        long columns = table.constraints().stream()
                .filter(TableDiffer::isKey)
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

    @Override
    public void drop(Table from, Comparison comparison) {
        if (Repartitioned.goesWithRows(from, comparison)) {
            return;
        }
        Optional<Table> to = comparison.to().table(from.name());
        if (to.filter(each -> Repartitioned.is(from, each)).isPresent()) {
            setRowsAside(from, to.orElseThrow(), comparison);
        } else {
            dropPlainly(from, comparison);
        }
    }

    private static void setRowsAside(Table from, Table to, Comparison comparison) {
        Set<ObjectId> parts = new TreeSet<>(Set.of(from.id()));
        Set<QualifiedName> locked = alsoLocked(from, comparison);
        List<Table> tables = new ArrayList<>(comparison.familiesFrom().descendants(from.name()));
        tables.removeIf(Table::isForeign);
        tables.forEach(each -> locked.addAll(alsoLocked(each, comparison)));
        tables.add(from);
        for (Table table : tables) {
            parts.add(table.id());
            parts.addAll(comparison.hangingOn(table.name()));
            parts.addAll(table.parts());
            locked.remove(table.name());
            dropKeys(table, parts, comparison);
        }
        parts.removeIf(
                id -> id.kind() == Kind.SEQUENCE && comparison.to().find(id).isPresent());
        List<ObjectId> keysThatEnd = comparison.familiesFrom().keysAbove(from).stream()
                .filter(id -> comparison.to().constraint(id).isEmpty())
                .toList();
        comparison.add(Change.dropping(
                        new SetRowsAside(
                                from.name(),
                                comparison.aside(from.name()),
                                Repartitioned.counted(from, to),
                                List.copyOf(locked)),
                        from.id())
                .andDropping(parts)
                .needing(List.of(Milestone.HOLD.of(from.name())))
                .needing(keysThatEnd));
    }

    /** The foreign keys go with their table, but for those that keep it. */
    private static void dropKeys(Table table, Set<ObjectId> parts, Comparison comparison) {
        for (Constraint constraint : table.constraints()) {
            List<ObjectId> hold = HierarchyDiffer.holdOfKey(constraint, comparison);
            if (comparison.mutualKeysFrom().have(table.name(), constraint)) {
                ObjectId id = ObjectId.constraint(table.name(), constraint.name());
                parts.remove(id);
                comparison.add(Change.dropping(DropConstraint.of(table.name(), constraint), id)
                        .andDropping(hold));
            } else {
                parts.addAll(hold);
            }
        }
    }

    private static void dropPlainly(Table from, Comparison comparison) {
        Cycles cycles = comparison.cyclesOfDropped();
        Set<ObjectId> parts = comparison.hangingOn(from.name());
        for (Column column : from.columns()) {
            ObjectId id = ObjectId.column(from.name(), column.name());
            if (!cycles.closedBy(id)) {
                parts.add(id);
            } else if (column.defaultExpression() != null) {
                comparison.add(Change.releasing(new DropDefault(from.name(), column.name()), id)
                        .preceding(List.of(from.id())));
            } else {
                comparison.add(Change.dropping(new DropColumn(from.name(), column.name()), id));
            }
        }
        for (Constraint constraint : from.constraints()) {
            ObjectId id = ObjectId.constraint(from.name(), constraint.name());
            if (cycles.closedBy(id) || comparison.isTaken(id) || holdsPartitions(from, constraint, comparison)) {
                comparison.add(Change.dropping(DropConstraint.of(from.name(), constraint), id)
                        .andDropping(new HierarchyDiffer(comparison).holdsOfTaken(id)));
            } else {
                parts.add(id);
            }
        }
        List<QualifiedName> locked = List.copyOf(alsoLocked(from, comparison));
        Operation drop =
                from.isForeign() ? new DropForeignTable(from.name(), locked) : new DropTable(from.name(), locked);
        HierarchyDiffer hierarchy = new HierarchyDiffer(comparison);
        comparison.add(Change.dropping(drop, from.id())
                .andDropping(parts)
                .preceding(aboveForeign(from))
                .opening(hierarchy.keysAbove(from))
                .closing(hierarchy.leaveKeys(from)));
    }

    /** What is partitioned otherwise takes its other partitions along. */
    private static List<ObjectId> aboveForeign(Table from) {
        return from.isForeign()
                ? from.hierarchy().parents().stream()
                        .map(parent -> ObjectId.of(Kind.TABLE, parent))
                        .toList()
                : List.of();
    }

    /** Whether a key from a partitioned table to itself, or above, keeps PostgreSQL from dropping its partitions. */
    private static boolean holdsPartitions(Table from, Constraint key, Comparison comparison) {
        return !comparison.familiesFrom().children(from.name()).isEmpty()
                && comparison.familiesFrom().partitionedFrom(from.name()).stream()
                        .anyMatch(table -> table.name().equals(key.references()));
    }

    /** The tables that its foreign keys point to, and those that it is a part of. */
    private static Set<QualifiedName> alsoLocked(Table from, Comparison comparison) {
        Set<QualifiedName> others = new TreeSet<>(from.hierarchy().parents());
        for (Constraint constraint : from.constraints()) {
            QualifiedName references = constraint.references();
            ObjectId id = ObjectId.constraint(from.name(), constraint.name());
            if (references != null
                    && !comparison.cyclesOfDropped().closedBy(id)
                    && !comparison.mutualKeysFrom().have(from.name(), constraint)) {
                others.add(references);
            }
        }
        if (from.hierarchy().isPartition()) {
            from.hierarchy()
                    .parents()
                    .forEach(parent -> others.addAll(HierarchyDiffer.others(
                            from, comparison.familiesFrom().defaultPartition(parent))));
        }
        others.remove(from.name());
        others.removeIf(name -> comparison.to().table(name).isEmpty());
        return others;
    }

    /**
     * Who must be unlogged first, or logged first: a logged table can't refer to an unlogged one.
     *
     * <p>A foreign key in the way is on its way out, if nothing else changes.
     */
    private static Set<ObjectId> acrossKeys(Table table, boolean unlogged, Comparison comparison) {
        Set<ObjectId> others = new TreeSet<>();
        for (Table other : comparison.from().all(Table.class)) {
            Table referring = unlogged ? other : table;
            QualifiedName referred = unlogged ? table.name() : other.name();
            for (Constraint constraint : referring.constraints()) {
                if (referred.equals(constraint.references()) && !other.name().equals(table.name())) {
                    others.add(ObjectId.constraint(referring.name(), constraint.name()));
                    comparison
                            .to()
                            .table(other.name())
                            .filter(each -> each.unlogged() != other.unlogged())
                            .ifPresent(each -> others.add(each.id()));
                }
            }
        }
        others.removeIf(id -> id.kind() == Kind.CONSTRAINT && !comparison.dropsConstraint(id));
        return others;
    }

    /** Only a logged table can be in a publication. */
    private static List<ObjectId> published(Table table, Schema schema) {
        return schema.all(PublishedTable.class).stream()
                .filter(each -> each.table().equals(table.name()))
                .map(PublishedTable::id)
                .toList();
    }

    @Override
    public void alter(Table from, Table to, Comparison comparison) {
        if (from.unlogged() != to.unlogged()) {
            comparison.add(Change.altering(new SetUnlogged(to.name(), to.unlogged()), to.id())
                    .needing(acrossKeys(from, to.unlogged(), comparison))
                    .needing(published(to, comparison.from()))
                    .opening(published(to, comparison.to())));
        }
        new ConstraintDiffer(from, to, comparison).drop();
        new ColumnsDiffer(from, to, comparison).compare();
        new ConstraintDiffer(from, to, comparison).create();
        new TableOptionsDiffer(from.options(), to, comparison).compare();
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }
}
