package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The objects that have only another name in the other schema, since generated names change with what makes them up.
 *
 * <p>Indexes of one table with one definition are as good as each other, so any of them may take any name.
 *
 * @param <T> the record of the kind
 */
final class Namesakes<T extends SchemaObject> {

    private final Map<ObjectId, T> becoming = new HashMap<>();
    private final Map<ObjectId, ObjectId> coming = new HashMap<>();

    Namesakes(Schema from, Schema to, Class<T> type, UnaryOperator<T> unnamed) {
        Map<T, Deque<T>> created = new HashMap<>();
        to.all(type).stream()
                .filter(object -> from.find(object.id()).isEmpty())
                .forEach(object -> created.computeIfAbsent(unnamed.apply(object), key -> new ArrayDeque<>())
                        .add(object));
        for (T object : from.all(type)) {
            Deque<T> others = created.getOrDefault(unnamed.apply(object), new ArrayDeque<>());
            if (to.find(object.id()).isEmpty() && !others.isEmpty()) {
                T other = others.remove();
                becoming.put(object.id(), other);
                coming.put(other.id(), object.id());
            }
        }
    }

    /** What an object of {@code from} is in {@code to}, if it has another name there. */
    Optional<T> becoming(ObjectId id) {
        return Optional.ofNullable(becoming.get(id));
    }

    /** What an object of {@code to} was in {@code from}, if it had another name there. */
    Optional<ObjectId> coming(ObjectId id) {
        return Optional.ofNullable(coming.get(id));
    }
}
