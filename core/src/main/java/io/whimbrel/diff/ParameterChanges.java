package io.whimbrel.diff;

import io.whimbrel.operation.SetOptions;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What leads from some storage parameters or options to others. */
final class ParameterChanges {

    private ParameterChanges() {}

    /** The change of an index or a materialised view. */
    static SetOptions between(ObjectId relation, Map<String, String> from, Map<String, String> to) {
        return new SetOptions(relation, set(from, to), reset(from, to));
    }

    /** Those that get a value, by name. */
    static Map<String, String> set(Map<String, String> from, Map<String, String> to) {
        Map<String, String> set = new TreeMap<>(to);
        set.entrySet().removeIf(entry -> Objects.equals(from.get(entry.getKey()), entry.getValue()));
        return set;
    }

    /** The names of those that get the server's default. */
    static List<String> reset(Map<String, String> from, Map<String, String> to) {
        return from.keySet().stream()
                .filter(name -> !to.containsKey(name))
                .sorted()
                .toList();
    }
}
