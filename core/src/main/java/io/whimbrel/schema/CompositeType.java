package io.whimbrel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type made by {@code CREATE TYPE … AS (…)}.
 *
 * @param name the type's name
 * @param attributes the attributes in their order, which is part of the type: a row value spells them so
 * @param comment the comment, if any
 */
public record CompositeType(
        QualifiedName name,
        List<Column> attributes,
        @Nullable String comment) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the attributes.
     */
    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.TYPE, name);
    }
}
