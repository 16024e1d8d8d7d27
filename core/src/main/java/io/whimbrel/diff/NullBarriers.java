package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What keeps PostgreSQL from letting a column hold NULL: a primary key, or the index that marks the rows for replication, in
 * its table or in one that inherits it.
 */
public final class NullBarriers {

    private final Comparison comparison;

    NullBarriers(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A column comes to allow NULL with all that inherit it, behind the barriers of each of their tables. */
    Change behindAll(Change change, ObjectId column) {
        Change whole = behind(change, column);
        for (ObjectId below : comparison.familiesFrom().inheritors(column)) {
            whole = behind(whole, below);
        }
        return whole;
    }

    /** A column comes to allow NULL by itself, behind the barriers of its own table. */
    Change behind(Change change, ObjectId column) {
        Change behind = change.needing(on(column, comparison.from()));
        // an index that is dropped marks no rows any more; one that stays has to hand the mark on first
        return isMarkedByOneThatStays(column)
                ? behind.closing(Set.of(Milestone.REPLICA_IDENTITY.of(column.name())))
                : behind;
    }

    private boolean isMarkedByOneThatStays(ObjectId column) {
        String marking = marking(column, comparison.from()).orElse(null);
        return marking != null
                && TableOptionsDiffer.idsOf(marking, column.name()).stream()
                        .noneMatch(id -> isThere(id, comparison.from())
                                && (comparison.rebuilds(id) || !isThere(id, comparison.to())));
    }

    /** Whether a schema has an index or a constraint. */
    static boolean isThere(ObjectId id, Schema schema) {
        return schema.find(id).isPresent() || schema.constraint(id).isPresent();
    }

    /**
     * What needs a column to refuse NULL in its table, but for an index that the table has from one above.
     *
     * @param column the column
     * @param schema the schema that it is in
     * @return the constraints and indexes
     */
    public static Set<ObjectId> on(ObjectId column, Schema schema) {
        Set<ObjectId> barriers = new TreeSet<>();
        schema.table(column.name()).stream()
                .flatMap(table -> table.constraints().stream())
                .filter(constraint -> constraint.type() == Constraint.Type.PRIMARY_KEY
                        && constraint.columns().contains(column.part()))
                .forEach(constraint -> barriers.add(ObjectId.constraint(column.name(), constraint.name())));
        marking(column, schema)
                .ifPresent(index -> TableOptionsDiffer.idsOf(index, column.name()).stream()
                        .filter(id -> isThere(id, schema))
                        .forEach(barriers::add));
        return barriers;
    }

    /**
     * Whether an index on a column marks the rows of its table for replication.
     *
     * @param column the column
     * @param schema the schema that it is in
     * @return whether the column is among its keys, or the index is from above and nobody says what it is on
     */
    public static boolean isMarked(ObjectId column, Schema schema) {
        return marking(column, schema).isPresent();
    }

    private static Optional<String> marking(ObjectId column, Schema schema) {
        return schema.table(column.name())
                .map(table -> table.options().replicaIdentity().index())
                .filter(index -> TableOptionsDiffer.idsOf(index, column.name()).stream()
                        .flatMap(id -> keys(id, schema).stream())
                        .findFirst()
                        .map(keys -> keys.contains(column.part()))
                        .orElse(true));
    }

    /** The raw names of the columns that an index or the index behind a key has, without those that it includes. */
    private static Optional<Set<String>> keys(ObjectId id, Schema schema) {
        Optional<Set<String>> ofConstraint = schema.constraint(id).map(constraint -> Set.copyOf(constraint.columns()));
        return ofConstraint.or(() -> schema.find(id)
                .filter(Index.class::isInstance)
                .map(index -> schema.dependenciesOf(id).stream()
                        .filter(each -> each.kind() == Kind.COLUMN && isKey(each.part(), (Index) index))
                        .map(ObjectId::part)
                        .collect(Collectors.toSet())));
    }

    private static boolean isKey(String column, Index index) {
        String quoted = Identifiers.quote(column);
        return index.keys().stream().anyMatch(key -> key.equals(quoted) || key.startsWith(quoted + " "));
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
