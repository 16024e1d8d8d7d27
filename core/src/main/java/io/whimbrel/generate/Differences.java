package io.whimbrel.generate;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two schemas differ, in as few words as tell it: the parts of an object that are equal aren't named. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** Such as {@code table users: columns name: type text instead of character varying(100)}. */
    static List<String> between(Schema reached, Schema wanted) {
        SortedSet<ObjectId> ids = new TreeSet<>(reached.objects().keySet());
        ids.addAll(wanted.objects().keySet());
        Differences differences = new Differences();
        for (ObjectId id : ids) {
            SchemaObject one = reached.find(id).orElse(null);
            SchemaObject other = wanted.find(id).orElse(null);
            if (one == null) {
                differences.found.add(id + " is missing");
            } else if (other == null) {
                differences.found.add(id + " is too many");
            } else if (!one.equals(other)) {
                differences.compareRecords(id.toString(), (Record) one, (Record) other);
            }
        }
        return List.copyOf(differences.found);
    }

    private void compareRecords(String path, Record one, Record other) {
        String separator = path.contains(":") ? " " : ": ";
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            compare(path + separator + component.getName(), value(component, one), value(component, other));
        }
    }

    private void compare(String path, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof Record some && other instanceof Record another && one.getClass() == other.getClass()) {
            compareRecords(path, some, another);
        } else if (one instanceof Collection<?> some
                && other instanceof Collection<?> others
                && areNamed(some, others)) {
            compareNamed(path, byName(some), byName(others));
        } else {
            found.add(path + " is " + told(one) + " instead of " + told(other));
        }
    }

    private void compareNamed(String path, Map<String, Object> some, Map<String, Object> others) {
        SortedSet<String> names = new TreeSet<>(some.keySet());
        names.addAll(others.keySet());
        for (String name : names) {
            if (!some.containsKey(name)) {
                found.add(path + " " + name + " is missing");
            } else if (!others.containsKey(name)) {
                found.add(path + " " + name + " is too many");
            } else {
                compare(path + " " + name, some.get(name), others.get(name));
            }
        }
    }

    private static boolean areNamed(Collection<?> some, Collection<?> others) {
        return some.stream().allMatch(Differences::isNamed) && others.stream().allMatch(Differences::isNamed);
    }

    private static boolean isNamed(Object part) {
        return part instanceof Record && nameOf(part) != null;
    }

    private static Map<String, Object> byName(Collection<?> parts) {
        Map<String, Object> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(String.valueOf(nameOf(part)), part));
        return named;
    }

    private static @Nullable Object nameOf(Object part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (component.getName().equals("name")) {
                return value(component, part);
            }
        }
        return null;
    }

    private static @Nullable Object value(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of a schema are public", e);
        }
    }

    private static String told(@Nullable Object value) {
        return value == null ? "nothing" : value.toString();
    }
}
