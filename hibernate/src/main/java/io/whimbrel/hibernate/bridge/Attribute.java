package io.whimbrel.hibernate.bridge;

import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * An attribute with columns, and the way to it from the class that is instantiated.
 *
 * @param root the entity, or the embeddable that a collection holds
 * @param path the fields to follow from there: more than one for an attribute of an embeddable
 * @param property the attribute as Hibernate maps it
 * @param table the table that holds its columns
 * @param role what it is to its entity
 */
record Attribute(Class<?> root, List<Step> path, Property property, Table table, Role role) {

    /** What an attribute is to its entity. */
    enum Role {
        IDENTIFIER,
        VERSION,
        PLAIN,
        /** Inside of a column that holds a whole embeddable, as JSON or as a composite type. */
        AGGREGATED
    }

    /**
     * A field of a class.
     *
     * @param owner the class, or a subclass of the one that declares the field
     * @param field the field's name
     */
    record Step(Class<?> owner, String field) {}

    Value value() {
        return property.getValue();
    }

    List<Column> columns() {
        return value().getColumns();
    }

    Step last() {
        return path.get(path.size() - 1);
    }

    /** The attribute's only column, null if it has none or several. */
    @Nullable
    Column column() {
        // formulas and composite keys have no column of their own
        return value().hasFormula() || value().getColumnSpan() != 1 || columns().size() != 1
                ? null
                : columns().get(0);
    }

    /** The attribute as the user knows it, such as {@code Document.embedding}. */
    String name() {
        StringBuilder name = new StringBuilder(root.getName());
        path.forEach(step -> name.append('.').append(step.field));
        return name.toString();
    }
}
