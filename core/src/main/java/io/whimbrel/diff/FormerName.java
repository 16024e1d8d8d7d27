package io.whimbrel.diff;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** The name of what has to leave its own to another: {@code total_former}. */
public final class FormerName {

    /** What PostgreSQL keeps of a name, in bytes. */
    private static final int LONGEST = 63;

    private FormerName() {}

    /**
     * A name beside another.
     *
     * @param name the name to leave
     * @param taken whether a name isn't to be had
     * @return a name that is
     */
    public static String of(String name, Predicate<String> taken) {
        String former = cut(name, "_former");
        for (int i = 2; taken.test(former); i++) {
            former = cut(name, "_former" + i);
        }
        return former;
    }

    private static String cut(String name, String ending) {
        String begin = name;
        while ((begin + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            begin = begin.substring(0, begin.offsetByCodePoints(begin.length(), -1));
        }
        return begin + ending;
    }
}
