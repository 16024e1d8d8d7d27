package io.whimbrel.diff.online;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** A name for what is there for a while only. */
final class FreeName {

    /** PostgreSQL cuts longer names off. */
    private static final int LONGEST = 63;

    private FreeName() {}

    static String of(String base, String suffix, Predicate<String> taken) {
        String name = cut(base, suffix) + suffix;
        for (int i = 2; taken.test(name); i++) {
            name = cut(base, suffix + i) + suffix + i;
        }
        return name;
    }

    private static String cut(String base, String suffix) {
        String cut = base;
        while ((cut + suffix).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
