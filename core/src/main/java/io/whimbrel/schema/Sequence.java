package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that isn't an identity column's own.
 *
 * @param name the sequence's name
 * @param options how it counts
 * @param ownedBy the column it is dropped with, if any
 * @param unlogged whether it is kept out of the write-ahead log; null where there is no such choice, before
 *     PostgreSQL 15
 * @param comment the comment, if any
 */
public record Sequence(
        QualifiedName name,
        SequenceOptions options,
        @Nullable ObjectId ownedBy,
        @Nullable Boolean unlogged,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Whether something must be said for it to be kept out of the write-ahead log.
     *
     * @return true for a sequence that isn't as usual
     */
    public boolean isUnlogged() {
        return Boolean.TRUE.equals(unlogged);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.SEQUENCE, name);
    }
}
