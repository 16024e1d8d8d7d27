package io.whimbrel.schema;

/**
 * An extension. What belongs to it is no object of the schema; its version is the server's affair.
 *
 * @param name the raw name
 * @param schema the schema that holds its objects
 */
public record Extension(String name, String schema) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * The identity of the extension of a name.
     *
     * @param name the raw name
     * @return its identity
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.EXTENSION, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    @Override
    public ObjectId id() {
        return id(name);
    }
}
