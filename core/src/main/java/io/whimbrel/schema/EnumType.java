package io.whimbrel.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type.
 *
 * <p>The order of the labels by itself is no difference, unless somebody asks for it: PostgreSQL can't
 * reorder them without rewriting every table that uses the type, and few applications compare them.
 *
 * @param name the type's name
 * @param labels the labels in their order
 * @param comment the comment, if any
 * @param ordered whether another order of the labels is a difference
 */
public record EnumType(
        QualifiedName name, List<String> labels, @Nullable String comment, boolean ordered) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the labels.
     */
    public EnumType {
        labels = List.copyOf(labels);
    }

    /**
     * A type whose labels' order is no difference.
     *
     * @param name the type's name
     * @param labels the labels in their order
     * @param comment the comment, if any
     */
    public EnumType(QualifiedName name, List<String> labels, @Nullable String comment) {
        this(name, labels, comment, false);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.ENUM, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumType that
                && name.equals(that.name)
                && ordered == that.ordered
                && (ordered ? labels.equals(that.labels) : new HashSet<>(labels).equals(new HashSet<>(that.labels)))
                && Objects.equals(comment, that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, new HashSet<>(labels), comment);
    }
}
