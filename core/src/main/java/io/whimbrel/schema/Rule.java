package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A rule of a table or a view, other than the query of a view.
 *
 * @param name the raw name
 * @param table the table or view
 * @param definition the whole {@code CREATE OR REPLACE RULE} statement, by {@code pg_get_ruledef}
 * @param firing when it applies
 * @param comment the comment, if any
 */
public record Rule(
        String name,
        QualifiedName table,
        String definition,
        Firing firing,
        @Nullable String comment) implements Fired {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.RULE, table, name);
    }

    @Override
    public QualifiedName relation() {
        return table;
    }
}
