package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A range type, with the multirange type that PostgreSQL makes beside it.
 *
 * @param name the name
 * @param definition the whole {@code CREATE TYPE … AS RANGE} statement, with what isn't default
 * @param comment the comment, if any
 */
public record RangeType(
        QualifiedName name, String definition, @Nullable String comment) implements Defined {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.RANGE, name);
    }
}
