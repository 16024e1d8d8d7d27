package io.whimbrel.hibernate.bridge;

import io.whimbrel.hibernate.bridge.Attribute.Step;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields and getters of the application's classes, private and inherited ones too. */
final class Fields {

    private Fields() {}

    static Optional<Field> find(Step step) {
        for (Class<?> type = step.owner(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(step.field())) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** What can bear an annotation of the attribute: its field and its getter. */
    static List<AnnotatedElement> members(Step step) {
        List<AnnotatedElement> members = new ArrayList<>();
        find(step).ifPresent(members::add);
        String name = step.field();
        String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Class<?> type = step.owner(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && (method.getName().equals("get" + suffix)
                                || method.getName().equals("is" + suffix))) {
                    members.add(method);
                }
            }
        }
        return members;
    }

    static @Nullable Object read(Step step, Object instance) throws ReflectiveOperationException {
        Field field = find(step).orElseThrow(() -> new NoSuchFieldException(step.field()));
        field.setAccessible(true);
        return field.get(instance);
    }

    static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
