package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/** An object that the statement which makes it tells wholly, but for its comment and what an ALTER sets. */
public sealed interface Defined extends SchemaObject
        permits Cast, Collation, Fired, ForeignDataWrapper, Operator, RangeType, Server, Statistics {

    /**
     * The statement.
     *
     * @return the whole {@code CREATE} statement, as PostgreSQL deparses it or as pg_dump would write it
     */
    String definition();

    /**
     * The comment.
     *
     * @return the comment, if any
     */
    @Nullable
    String comment();

    /**
     * The table or view that it is dropped with.
     *
     * @return that relation, or null if it hangs on none
     */
    default @Nullable QualifiedName relation() {
        return null;
    }
}
