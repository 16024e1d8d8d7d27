package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What keeps PostgreSQL from letting a column hold NULL: a primary key, or the index that marks the rows for replication, in
 * its table or in one that inherits it.
 */
final class NullBarriers {

    private final Comparison comparison;

    NullBarriers(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What must have gone, or have been put up otherwise, before a column allows NULL, and all below it. */
    Change behindAll(Change change, ObjectId column) {
        Change whole = behind(change, column);
        for (ObjectId below : comparison.familiesFrom().inheritors(column)) {
            whole = behind(whole, below);
        }
        return whole;
    }

    /** The same of its table alone. */
    Change behind(Change change, ObjectId column) {
        return change.needing(on(column, comparison.from()))
                .closing(Set.of(Milestone.REPLICA_IDENTITY.of(column.name())));
    }

    /** What needs a column to refuse NULL in its table. */
    static Set<ObjectId> on(ObjectId column, Schema schema) {
        Set<ObjectId> barriers = new TreeSet<>();
        schema.table(column.name()).ifPresent(table -> {
            for (Constraint constraint : table.constraints()) {
                if (constraint.type() == Constraint.Type.PRIMARY_KEY
                        && constraint.columns().contains(column.part())) {
                    barriers.add(ObjectId.constraint(table.name(), constraint.name()));
                }
            }
            String marking = table.options().replicaIdentity().index();
            if (marking != null) {
                TableOptionsDiffer.idsOf(marking, table.name()).stream()
                        .filter(id -> schema.dependenciesOf(id).contains(column))
                        .forEach(barriers::add);
            }
        });
        return barriers;
    }

    /** Whether tables below go on refusing NULL where a parent allows it: they keep their barriers, and their rows stay unread. */
    boolean stayBelow(ObjectId parent) {
        Optional<Table> table = comparison.from().table(parent.name());
        return table.filter(each -> !each.hierarchy().isPartitioned()).isPresent()
                && comparison.familiesFrom().inheritors(parent).stream()
                        .anyMatch(below -> !comparison.dropsColumn(below)
                                && !comparison.rebuilds(below)
                                && refuses(comparison.from().column(below))
                                && refuses(comparison.to().column(below)));
    }

    private static boolean refuses(Optional<Column> column) {
        return column.filter(Column::notNull).isPresent();
    }
}
