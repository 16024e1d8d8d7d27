package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which objects need each other, directly or over others: the strongly connected components of what needs what.
 *
 * <p>Found for all at once in two walks (Kosaraju's algorithm), and without recursion: ten thousand tables can be
 * one chain of foreign keys.
 */
final class Circles {

    private final Map<ObjectId, Set<ObjectId>> needs;
    private final Map<ObjectId, Integer> circles = new HashMap<>();

    private Circles(Map<ObjectId, Set<ObjectId>> needs) {
        this.needs = needs;
    }

    /** The circles of a graph; what is only needed, and no key, needs nothing. */
    static Circles of(Map<ObjectId, Set<ObjectId>> needs) {
        Circles circles = new Circles(needs);
        circles.find();
        return circles;
    }

    /** Whether each needs the other. */
    boolean join(ObjectId one, ObjectId other) {
        Integer circle = circles.get(one);
        return circle != null && circle.equals(circles.get(other));
    }

    private void find() {
        List<ObjectId> finished = new ArrayList<>();
        Set<ObjectId> seen = new HashSet<>();
        needs.keySet().forEach(start -> walk(start, needs, seen, finished));
        Map<ObjectId, Set<ObjectId>> needed = new HashMap<>();
        needs.forEach((id, others) -> others.forEach(
                other -> needed.computeIfAbsent(other, key -> new HashSet<>()).add(id)));
        Collections.reverse(finished);
        seen.clear();
        for (ObjectId start : finished) {
            List<ObjectId> circle = new ArrayList<>();
            walk(start, needed, seen, circle);
            int number = circles.size();
            circle.forEach(id -> circles.put(id, number));
        }
    }

    /** Adds what can be reached and hasn't been seen, each after all that was reached from it. */
    private static void walk(
            ObjectId start, Map<ObjectId, Set<ObjectId>> edges, Set<ObjectId> seen, List<ObjectId> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<ObjectId> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<ObjectId>> open = new ArrayDeque<>();
        open.push(edges.getOrDefault(start, Set.of()).iterator());
        while (!path.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                finished.add(path.pop());
                continue;
            }
            ObjectId next = open.element().next();
            if (seen.add(next)) {
                path.push(next);
                open.push(edges.getOrDefault(next, Set.of()).iterator());
            }
        }
    }
}
