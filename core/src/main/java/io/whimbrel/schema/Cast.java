package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A cast that somebody created.
 *
 * @param source the type it comes from, by {@code format_type}
 * @param target the type it goes to, by {@code format_type}
 * @param definition the whole {@code CREATE CAST} statement
 * @param comment the comment, if any
 */
public record Cast(
        String source,
        String target,
        String definition,
        @Nullable String comment) implements Defined {

    private static final long serialVersionUID = 1L;

    /**
     * The identity of a cast.
     *
     * @param source the type it comes from
     * @param target the type it goes to
     * @return its identity; it lives in no schema
     */
    public static ObjectId id(String source, String target) {
        return new ObjectId(Kind.CAST, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, source), target);
    }

    @Override
    public ObjectId id() {
        return id(source, target);
    }
}
