package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A collation: an order of texts.
 *
 * @param name the name
 * @param definition the whole {@code CREATE COLLATION} statement
 * @param comment the comment, if any
 */
public record Collation(
        QualifiedName name, String definition, @Nullable String comment) implements Defined {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.COLLATION, name);
    }
}
