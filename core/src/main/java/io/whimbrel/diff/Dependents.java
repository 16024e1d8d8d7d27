package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What depends directly on what in one schema: its dependencies, read from the other end. */
final class Dependents {

    private final Map<ObjectId, Set<ObjectId>> dependents = new HashMap<>();

    Dependents(Schema schema) {
        schema.dependencies()
                .forEach((id, needed) -> needed.forEach(each ->
                        dependents.computeIfAbsent(each, key -> new TreeSet<>()).add(id)));
    }

    /** What can't be without an object or a part of one. */
    Set<ObjectId> of(ObjectId id) {
        return Collections.unmodifiableSet(dependents.getOrDefault(id, Set.of()));
    }

    /** All that something depends on. */
    Set<ObjectId> needed() {
        return Collections.unmodifiableSet(dependents.keySet());
    }
}
