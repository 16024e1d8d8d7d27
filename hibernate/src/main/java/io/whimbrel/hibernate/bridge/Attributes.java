package io.whimbrel.hibernate.bridge;

import io.whimbrel.hibernate.bridge.Attribute.Role;
import io.whimbrel.hibernate.bridge.Attribute.Step;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

/** Walks the boot model: every attribute of every entity, through embeddables and collections of them. */
final class Attributes {

    private final List<Attribute> found = new ArrayList<>();

    private Attributes() {}

    static List<Attribute> of(Metadata metadata) {
        Attributes attributes = new Attributes();
        metadata.getEntityBindings().stream()
                .filter(entity -> entity.getClassName() != null)
                .forEach(attributes::walk);
        return List.copyOf(attributes.found);
    }

    private void walk(PersistentClass entity) {
        Class<?> type = entity.getMappedClass();
        Property identifier = entity.getIdentifierProperty();
        if (identifier != null) {
            walk(type, List.of(), type, identifier, entity.getTable(), Role.IDENTIFIER);
        } else if (entity.getIdentifier() instanceof Component key) {
            // an @IdClass: its attributes are those of the entity
            for (Property part : key.getProperties()) {
                walk(type, List.of(), type, part, entity.getTable(), Role.IDENTIFIER);
            }
        }
        // each table of TABLE_PER_CLASS has the columns of its superclasses too
        boolean union = entity instanceof UnionSubclass;
        for (Property property : union ? entity.getPropertyClosure() : entity.getProperties()) {
            Table table = union ? entity.getTable() : property.getValue().getTable();
            Role role = property == entity.getVersion() ? Role.VERSION : Role.PLAIN;
            walk(type, List.of(), type, property, table, role);
        }
    }

    private void walk(Class<?> root, List<Step> way, Class<?> owner, Property property, Table table, Role role) {
        List<Step> path = new ArrayList<>(way);
        path.add(new Step(owner, property.getName()));
        Value value = property.getValue();
        if (value instanceof Component component) {
            Role inner = component.getAggregateColumn() == null ? role : Role.AGGREGATED;
            parts(root, path, component, table, inner);
        } else if (value instanceof Collection collection) {
            if (collection.getElement() instanceof Component element && !collection.isOneToMany()) {
                parts(element.getComponentClass(), List.of(), element, collection.getCollectionTable(), role);
            }
        } else {
            found.add(new Attribute(root, List.copyOf(path), property, table, role));
        }
    }

    private void parts(Class<?> root, List<Step> path, Component component, Table table, Role role) {
        Class<?> type = component.getComponentClass();
        if (type == null) {
            return; // a dynamic component has no class
        }
        for (Property part : component.getProperties()) {
            walk(root, path, type, part, table, role);
        }
    }
}
