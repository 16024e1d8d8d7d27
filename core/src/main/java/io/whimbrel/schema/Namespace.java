package io.whimbrel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A schema in PostgreSQL's sense; the default one and the system's own are never among them.
 *
 * @param name the raw name
 * @param comment the comment, if any
 */
public record Namespace(String name, @Nullable String comment) implements SchemaObject {

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

    @Override
    public ObjectId id() {
        return id(name);
    }
}
