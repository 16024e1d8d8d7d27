package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
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
        return ForeignTables.isElsewhere(from, to) || Repartitioned.is(from, to);
    }

    @Override
    public void create(Table to, Comparison comparison) {
        TableCreation.of(to, comparison);
    }

    @Override
    public void drop(Table from, Comparison comparison) {
        TableRemoval.of(from, comparison);
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
}
