package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that isn't an identity column's own.
 *
 * @param name the sequence's name
 * @param options how it counts
 * @param ownedBy the column it is dropped with, if any
 * @param comment the comment, if any
 */
public record Sequence(
        QualifiedName name,
        SequenceOptions options,
        @Nullable ObjectId ownedBy,
        @Nullable String comment) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.SEQUENCE, name);
    }
}
