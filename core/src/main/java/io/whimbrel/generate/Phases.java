package io.whimbrel.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long the phases of a comparison take; two of them may run at once. */
final class Phases {

    private final Map<String, Long> milliseconds = Collections.synchronizedMap(new LinkedHashMap<>());

    <T> T time(String phase, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            milliseconds.merge(phase, (System.nanoTime() - start) / 1_000_000, Long::sum);
        }
    }

    Map<String, Long> milliseconds() {
        return new LinkedHashMap<>(milliseconds);
    }
}
