package io.whimbrel.catalog;

import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constraints or the indexes of all tables: a table's own, and those that it has from its parents.
 *
 * @param <T> what the tables have
 */
final class Owned<T> {

    private final Map<QualifiedName, List<T>> own = new HashMap<>();
    private final Map<QualifiedName, List<T>> inherited = new HashMap<>();

    void add(QualifiedName owner, T part, boolean isInherited) {
        (isInherited ? inherited : own)
                .computeIfAbsent(owner, name -> new ArrayList<>())
                .add(part);
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
}
