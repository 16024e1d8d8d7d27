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
        @Nullable String comment) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /** When a trigger fires, by {@code session_replication_role}. */
    public enum Firing {
        /** In a session of the role origin or local: the default. */
        ENABLE,
        /** Never. */
        DISABLE,
        /** In a session of the role replica only. */
        ENABLE_REPLICA,
        /** Always. */
        ENABLE_ALWAYS
    }

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.TRIGGER, table, name);
    }
}
