package io.whimbrel.diff;

import java.util.function.Predicate;

/** The name of what has to leave its own to another: {@code total_former}. */
public final class FormerName {

    private FormerName() {}

    /**
     * A name beside another.
     *
     * @param name the name to leave
     * @param taken whether a name isn't to be had
     * @return a name that is
     */
    public static String of(String name, Predicate<String> taken) {
        return FreeName.of(name, "_former", taken);
    }
}
