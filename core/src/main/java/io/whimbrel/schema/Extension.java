package io.whimbrel.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An extension. What belongs to it is no object of the schema.
 *
 * <p>The last two parts say what the server can do with it, and make no difference.
 *
 * @param name the raw name
 * @param schema the schema that holds its objects
 * @param version its version, or null: the server's affair
 * @param comment the comment, unless it is the one that it brings itself
 * @param relocatable whether it can move to another schema
 * @param updates the versions that it can be updated to
 */
public record Extension(
        String name,
        String schema,
        @Nullable String version,
        @Nullable String comment,
        boolean relocatable,
        List<String> updates)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the list.
     */
    public Extension {
        updates = List.copyOf(updates);
    }

    /**
     * An extension of which nothing more is said.
     *
     * @param name the raw name
     * @param schema the schema that holds its objects
     */
    public Extension(String name, String schema) {
        this(name, schema, null, null, false, List.of());
    }

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extension that
                && name.equals(that.name)
                && schema.equals(that.schema)
                && Objects.equals(version, that.version)
                && Objects.equals(comment, that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, schema, version, comment);
    }
}
