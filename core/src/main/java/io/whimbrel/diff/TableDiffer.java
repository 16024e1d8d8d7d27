package io.whimbrel.diff;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
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
        Cycles cycles = comparison.cyclesOfCreated();
        List<Change> apart = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<ObjectId> parts = new TreeSet<>();
        for (Column column : to.columns()) {
            ObjectId id = ObjectId.column(to.name(), column.name());
            String expression = column.defaultExpression();
            if (!cycles.closedBy(id)) {
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
        for (Constraint constraint : to.constraints()) {
            ObjectId id = ObjectId.constraint(to.name(), constraint.name());
            if (cycles.closedBy(id)) {
                apart.add(Change.creating(new AddConstraint(to.name(), constraint), id));
            } else {
                constraints.add(constraint);
                parts.add(id);
            }
        }
        Table created = to.withColumns(columns).withConstraints(constraints);
        comparison.add(Change.creating(new CreateTable(created), to.id()).andCreating(parts));
        apart.forEach(comparison::add);
    }

    @Override
    public void drop(Table from, Comparison comparison) {
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
            if (cycles.closedBy(id)) {
                comparison.add(Change.dropping(DropConstraint.of(from.name(), constraint), id));
            } else {
                parts.add(id);
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
}
