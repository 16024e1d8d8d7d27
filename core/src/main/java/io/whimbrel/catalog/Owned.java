package io.whimbrel.catalog;

import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constraints or the indexes of all tables: a table's own, and those that it has from its parents.
 *
 * @param <T> what the tables have
 */
final class Owned<T> {

    private final Map<QualifiedName, List<T>> own = new HashMap<>();
    private final Map<QualifiedName, List<T>> inherited = new HashMap<>();
    private final Map<QualifiedName, Set<String>> shared = new HashMap<>();

    void add(QualifiedName owner, T part, boolean isInherited) {
        (isInherited ? inherited : own)
                .computeIfAbsent(owner, name -> new ArrayList<>())
                .add(part);
    }

    /** Says that what an owner has from its parents is its own, too. */
    void share(QualifiedName owner, String name) {
        shared.computeIfAbsent(owner, key -> new HashSet<>()).add(name);
    }

    List<T> own() {
        return own.values().stream().flatMap(Collection::stream).toList();
    }

    List<T> own(QualifiedName owner) {
        return own.getOrDefault(owner, List.of());
    }

    List<T> inherited(QualifiedName owner) {
        return inherited.getOrDefault(owner, List.of());
    }

    Set<String> shared(QualifiedName owner) {
        return shared.getOrDefault(owner, Set.of());
    }
}
