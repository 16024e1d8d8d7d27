package io.whimbrel.diff;

import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The indexes that have only another name in the other schema, since generated names change with what makes them up.
 *
 * <p>Indexes of one table with one definition are as good as each other, so any of them may take any name.
 */
final class IndexNames {

    private final Map<ObjectId, Index> becoming = new HashMap<>();
    private final Map<ObjectId, ObjectId> coming = new HashMap<>();

    IndexNames(Schema from, Schema to) {
        Map<Index, Deque<Index>> created = new HashMap<>();
        to.all(Index.class).stream()
                .filter(index -> from.find(index.id()).isEmpty())
                .forEach(index -> created.computeIfAbsent(IndexDiffer.unnamed(index), key -> new ArrayDeque<>())
                        .add(index));
        for (Index index : from.all(Index.class)) {
            Deque<Index> others = created.getOrDefault(IndexDiffer.unnamed(index), new ArrayDeque<>());
            if (to.find(index.id()).isEmpty() && !others.isEmpty()) {
                Index other = others.remove();
                becoming.put(index.id(), other);
                coming.put(other.id(), index.id());
            }
        }
    }

    /** What an index of {@code from} is in {@code to}, if it has another name there. */
    Optional<Index> becoming(ObjectId index) {
        return Optional.ofNullable(becoming.get(index));
    }

    /** What an index of {@code to} was in {@code from}, if it had another name there. */
    Optional<ObjectId> coming(ObjectId index) {
        return Optional.ofNullable(coming.get(index));
    }
}
