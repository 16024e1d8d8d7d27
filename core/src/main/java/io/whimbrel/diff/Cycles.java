package io.whimbrel.diff;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which parts of a table depend on something that depends on the table, among objects that come, or go,
 * together: a foreign key of two tables that refer to each other, a default by a function that reads the table.
 *
 * <p>Those can be no part of CREATE TABLE, and must go before DROP TABLE; all others can be and needn't.
 */
final class Cycles {

    private final Schema schema;
    private final Schema other;
    private final Predicate<ObjectId> rebuilt;
    private final Circles circles;

    private Cycles(Schema schema, Schema other, Predicate<ObjectId> rebuilt) {
        this.schema = schema;
        this.other = other;
        this.rebuilt = rebuilt;
        this.circles = Circles.of(graph());
    }

    /**
     * The cycles among the objects that only the first schema has.
     *
     * @param rebuilt what both have, and is dropped and made again all the same
     */
    static Cycles amongObjectsOnlyIn(Schema schema, Schema other, Predicate<ObjectId> rebuilt) {
        return new Cycles(schema, other, rebuilt);
    }

    private boolean isOnlyHere(ObjectId id) {
        return other.find(id).isEmpty() || rebuilt.test(id);
    }

    boolean closedBy(ObjectId part) {
        ObjectId table = ObjectId.of(Kind.TABLE, part.name());
        Set<ObjectId> needed = new TreeSet<>(schema.dependenciesOf(part));
        needed.removeIf(id -> isPartOf(table, id));
        return isOnlyHere(table)
                ? needed.stream().anyMatch(id -> circles.join(table, whole(id)))
                : leadTo(table, needed);
    }

    /** Whether a table that both schemas have is needed by what only one has, or by parts of others. */
    private boolean leadTo(ObjectId table, Set<ObjectId> starts) {
        Set<ObjectId> seen = new HashSet<>();
        Deque<ObjectId> pending = new ArrayDeque<>(starts);
        while (!pending.isEmpty()) {
            ObjectId next = pending.remove();
            if (isPartOf(table, next)) {
                return true;
            }
            if (isOnlyHere(next) && seen.add(next)) {
                pending.addAll(neededBy(next));
            }
        }
        return false;
    }

    /** What needs what, among the objects that only the one schema has, and the parts of others that they need. */
    private Map<ObjectId, Set<ObjectId>> graph() {
        Map<ObjectId, Set<ObjectId>> graph = new HashMap<>();
        Deque<ObjectId> pending = new ArrayDeque<>(schema.objects().keySet());
        while (!pending.isEmpty()) {
            ObjectId next = pending.remove();
            if (isOnlyHere(next) && !graph.containsKey(next)) {
                Set<ObjectId> needed = new HashSet<>();
                neededBy(next).forEach(id -> needed.add(whole(id)));
                graph.put(next, needed);
                pending.addAll(needed);
            }
        }
        return graph;
    }

    /** The table that a part belongs to, where that too is only in the one schema; else the part itself. */
    private ObjectId whole(ObjectId id) {
        ObjectId table = ObjectId.of(Kind.TABLE, id.name());
        boolean only = schema.find(table).isPresent() && isOnlyHere(table);
        return only && isPartOf(table, id) ? table : id;
    }

    private static boolean isPartOf(ObjectId table, ObjectId id) {
        boolean part = id.kind() == Kind.COLUMN || id.kind() == Kind.CONSTRAINT;
        return id.equals(table) || (part && id.name().equals(table.name()));
    }

    /** What an object needs, a table with all its parts. */
    private Set<ObjectId> neededBy(ObjectId id) {
        Set<ObjectId> needed = new TreeSet<>(schema.dependenciesOf(id));
        if (id.kind() == Kind.TABLE) {
            Table table = schema.table(id.name()).orElseThrow();
            table.columns()
                    .forEach(each -> needed.addAll(schema.dependenciesOf(ObjectId.column(table.name(), each.name()))));
            table.constraints()
                    .forEach(each ->
                            needed.addAll(schema.dependenciesOf(ObjectId.constraint(table.name(), each.name()))));
            needed.removeIf(each -> isPartOf(id, each));
        }
        return needed;
    }
}
