package io.whimbrel.diff;

import io.whimbrel.schema.Identifiers;
import java.util.function.Predicate;

/** A name that nothing has, made of another. */
public final class FreeName {

    private FreeName() {}

    /**
     * A name made of another, which is cut where it would be too long.
     *
     * @param base the name that it begins with
     * @param suffix what it ends with; a number comes behind if that is taken
     * @param taken whether a name isn't to be had
     * @return a name that is
     */
    public static String of(String base, String suffix, Predicate<String> taken) {
        String name = cut(base, suffix) + suffix;
        for (int i = 2; taken.test(name); i++) {
            name = cut(base, suffix + i) + suffix + i;
        }
        return name;
    }

    private static String cut(String base, String suffix) {
        String cut = base;
        while (!Identifiers.fits(cut + suffix)) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
