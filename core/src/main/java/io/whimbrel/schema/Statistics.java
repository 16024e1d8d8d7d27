package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A statistics object: what the planner is to know of several columns, or of an expression.
 *
 * @param name the name, in any schema
 * @param table the table or materialised view
 * @param definition the whole {@code CREATE STATISTICS} statement, by {@code pg_get_statisticsobjdef}
 * @param target how many values ANALYZE samples for it, or null for what the columns have
 * @param comment the comment, if any
 */
public record Statistics(
        QualifiedName name,
        QualifiedName table,
        String definition,
        @Nullable Integer target,
        @Nullable String comment) implements Defined {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.STATISTICS, name);
    }

    @Override
    public QualifiedName relation() {
        return table;
    }
}
