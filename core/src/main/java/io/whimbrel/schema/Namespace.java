package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A schema in PostgreSQL's sense. The system's own are never among them, and the default one, which every
 * database has, only if somebody gave it a comment of its own.
 *
 * @param name the raw name
 * @param comment the comment, if any
 */
public record Namespace(String name, @Nullable String comment) implements SchemaObject {

    /** What PostgreSQL itself says of the default schema. */
    public static final String STANDARD_COMMENT = "standard public schema";

    private static final long serialVersionUID = 1L;

    /**
     * The identity of the schema of a name.
     *
     * @param name the raw name
     * @return its identity
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.SCHEMA, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    /**
     * Whether it is the one that every database has.
     *
     * @return true for {@code public}
     */
    public boolean isDefault() {
        return name.equals(QualifiedName.DEFAULT_SCHEMA);
    }

    @Override
    public ObjectId id() {
        return id(name);
    }
}
