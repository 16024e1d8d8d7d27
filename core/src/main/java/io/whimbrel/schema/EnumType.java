package io.whimbrel.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type.
 *
 * <p>The order of the labels by itself is no difference: PostgreSQL can't reorder them without
 * rewriting every table that uses the type, and few applications compare them.
 *
 * @param name the type's name
 * @param labels the labels in their order
 * @param comment the comment, if any
 */
public record EnumType(
        QualifiedName name, List<String> labels, @Nullable String comment) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the labels.
     */
    public EnumType {
        labels = List.copyOf(labels);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.ENUM, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumType that
                && name.equals(that.name)
                && new HashSet<>(labels).equals(new HashSet<>(that.labels))
                && Objects.equals(comment, that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, new HashSet<>(labels), comment);
    }
}
