package io.whimbrel.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which of several things, by their places in a list, come before which others. */
final class Precedence {

    private final List<Set<Integer>> successors = new ArrayList<>();

    Precedence(int size) {
        for (int i = 0; i < size; i++) {
            successors.add(new HashSet<>());
        }
    }

    void before(@Nullable Collection<Integer> some, int i) {
        if (some != null) {
            some.forEach(each -> link(each, i));
        }
    }

    void after(int i, @Nullable Collection<Integer> some) {
        if (some != null) {
            some.forEach(each -> link(i, each));
        }
    }

    void link(int first, int second) {
        if (first != second) {
            successors.get(first).add(second);
        }
    }

    /**
     * All that don't wait for each other, in an order; where there is a choice, the lowest rank comes first.
     *
     * @param rank the rank by the place
     */
    List<Integer> sorted(IntUnaryOperator rank) {
        int[] waiting = new int[successors.size()];
        successors.forEach(set -> set.forEach(next -> waiting[next]++));
        int[] ranks = IntStream.range(0, waiting.length).map(rank).toArray();
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.comparingInt(i -> ranks[i]));
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            sorted.add(next);
            for (int successor : successors.get(next)) {
                if (--waiting[successor] == 0) {
                    ready.add(successor);
                }
            }
        }
        return sorted;
    }
}
