package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or a view.
 *
 * @param name the raw name
 * @param table the table or view
 * @param definition the whole {@code CREATE TRIGGER} statement, by {@code pg_get_triggerdef}
 * @param firing when it fires
 * @param comment the comment, if any
 */
public record Trigger(
        String name,
        QualifiedName table,
        String definition,
        Firing firing,
        @Nullable String comment) implements Fired {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.TRIGGER, table, name);
    }

    @Override
    public QualifiedName relation() {
        return table;
    }
}
