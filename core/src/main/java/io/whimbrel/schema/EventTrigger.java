package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * An event trigger, which fires on DDL.
 *
 * @param name the raw name
 * @param definition the whole {@code CREATE EVENT TRIGGER} statement
 * @param firing when it fires
 * @param comment the comment, if any
 */
public record EventTrigger(
        String name,
        String definition,
        Firing firing,
        @Nullable String comment) implements Fired {

    private static final long serialVersionUID = 1L;

    /**
     * The identity of an event trigger.
     *
     * @param name the raw name
     * @return its identity; it lives in no schema
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.EVENT_TRIGGER, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    @Override
    public ObjectId id() {
        return id(name);
    }
}
