package io.whimbrel.diff;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
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
        return false;
    }

    @Override
    public void create(Table to, Comparison comparison) {
        ForeignKeyCycles cycles = comparison.cyclesOfCreated();
        List<Constraint> apart = to.constraints().stream()
                .filter(constraint -> cycles.closedBy(to, constraint))
                .toList();
        List<Constraint> within = to.constraints().stream()
                .filter(constraint -> !apart.contains(constraint))
                .toList();
        Table created = new Table(to.name(), to.columns(), within, to.unlogged(), to.comment());
        comparison.add(Change.creating(new CreateTable(created), to.id()).andCreating(partsOf(created)));
        for (Constraint constraint : apart) {
            comparison.add(Change.creating(
                    new AddConstraint(to.name(), constraint), ObjectId.constraint(to.name(), constraint.name())));
        }
    }

    @Override
    public void drop(Table from, Comparison comparison) {
        ForeignKeyCycles cycles = comparison.cyclesOfDropped();
        Set<ObjectId> parts = partsOf(from);
        parts.addAll(comparison.hangingOn(from.name()));
        for (Constraint constraint : from.constraints()) {
            if (cycles.closedBy(from, constraint)) {
                ObjectId id = ObjectId.constraint(from.name(), constraint.name());
                parts.remove(id);
                comparison.add(Change.dropping(DropConstraint.of(from.name(), constraint), id));
            }
        }
        comparison.add(Change.dropping(new DropTable(from.name()), from.id()).andDropping(parts));
    }

    @Override
    public void alter(Table from, Table to, Comparison comparison) {
        if (from.unlogged() != to.unlogged()) {
            comparison.add(Change.altering(new SetUnlogged(to.name(), to.unlogged()), to.id()));
        }
        new ConstraintDiffer(from, to, comparison).drop();
        new ColumnsDiffer(from, to, comparison).compare();
        new ConstraintDiffer(from, to, comparison).create();
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }

    private static Set<ObjectId> partsOf(Table table) {
        Set<ObjectId> parts = new TreeSet<>();
        table.columns().forEach(column -> parts.add(ObjectId.column(table.name(), column.name())));
        table.constraints().forEach(constraint -> parts.add(ObjectId.constraint(table.name(), constraint.name())));
        return parts;
    }
}
