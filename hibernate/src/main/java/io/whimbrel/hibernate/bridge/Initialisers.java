package io.whimbrel.hibernate.bridge;

import io.whimbrel.hibernate.bridge.Attribute.Role;
import io.whimbrel.hibernate.bridge.Attribute.Step;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.jspecify.annotations.Nullable;

/**
 * The values that the entities' own field initialisers give to a new row, as SQL literals.
 *
 * <p>Each class is made twice, a moment apart, by its constructor without parameters, and its fields
 * are read; a value that differs is no constant (a random id, the time of day). Whatever fails or has
 * no literal is left out: this is a proposal for a backfill, no part of the schema.
 */
final class Initialisers {

    /** Long enough for every clock to move on. */
    private static final long MOMENT_MILLIS = 3;

    private final Names names;
    private final Map<Class<?>, Class<?>> concrete = new HashMap<>();
    private final Map<Class<?>, Optional<Object>> instances = new HashMap<>();

    private Initialisers(Metadata metadata, Names names) {
        this.names = names;
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity.getClassName() != null
                    && Modifier.isAbstract(entity.getMappedClass().getModifiers())) {
                entity.getSubclasses().stream()
                        .map(PersistentClass::getMappedClass)
                        .filter(type -> type != null && !Modifier.isAbstract(type.getModifiers()))
                        .findFirst()
                        .ifPresent(type -> concrete.put(entity.getMappedClass(), type));
            }
        }
    }

    static Map<Place, String> of(Metadata metadata, List<Attribute> attributes, Names names) {
        Map<Place, String> first = new Initialisers(metadata, names).read(attributes);
        if (first.isEmpty()) {
            return first;
        }
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Map<Place, String> second = new Initialisers(metadata, names).read(attributes);
        first.entrySet().removeIf(entry -> !entry.getValue().equals(second.get(entry.getKey())));
        return first;
    }

    private Map<Place, String> read(List<Attribute> attributes) {
        Map<Place, String> literals = new LinkedHashMap<>();
        Set<Place> ambiguous = new HashSet<>();
        for (Attribute attribute : attributes) {
            Column column = attribute.column();
            if (column == null || !isWritten(attribute)) {
                continue;
            }
            literal(attribute).ifPresent(literal -> {
                Place place = names.place(attribute.table(), column);
                String other = literals.putIfAbsent(place, literal);
                if (other != null && !other.equals(literal)) {
                    ambiguous.add(place); // two subclasses share the column and disagree
                }
            });
        }
        literals.keySet().removeAll(ambiguous);
        return literals;
    }

    private static boolean isWritten(Attribute attribute) {
        return attribute.table().isPhysicalTable()
                && !attribute.table().isView()
                && attribute.property().isInsertable()
                && attribute.role() != Role.IDENTIFIER
                && attribute.role() != Role.AGGREGATED
                && attribute.value() instanceof BasicValue;
    }

    private Optional<String> literal(Attribute attribute) {
        BasicValue value = (BasicValue) attribute.value();
        try {
            Object java = value(attribute);
            if (java == null) {
                // Hibernate starts a null version at 0
                boolean counter = attribute.role() == Role.VERSION
                        && Number.class.isAssignableFrom(
                                value.resolve().getDomainJavaType().getJavaTypeClass());
                return counter ? Optional.of("0") : Optional.empty();
            }
            return Literals.of(java, value);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError exotic) {
            return Optional.empty();
        }
    }

    private @Nullable Object value(Attribute attribute) throws ReflectiveOperationException {
        @Nullable Object instance = instance(attribute.root());
        for (Step step : attribute.path()) {
            if (instance == null) {
                // an embeddable that the entity leaves null: its own initialisers are the best guess
                instance = instance(step.owner());
            }
            if (instance == null) {
                return null;
            }
            instance = Fields.read(step, instance);
        }
        return instance;
    }

    private @Nullable Object instance(Class<?> type) {
        Class<?> made = concrete.getOrDefault(type, type);
        return instances.computeIfAbsent(made, Initialisers::construct).orElse(null);
    }

    private static Optional<Object> construct(Class<?> type) {
        try {
            return Optional.of(Fields.instance(type));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError refused) {
            return Optional.empty();
        }
    }
}
