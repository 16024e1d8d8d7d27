package io.whimbrel.generate.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two things have in common, from 0 to 1. */
final class Likeness {

    private Likeness() {}

    /** What of the larger of two sets is in both. */
    static double ofSets(Collection<?> some, Collection<?> others) {
        Set<Object> shared = new HashSet<>(some);
        shared.retainAll(new HashSet<>(others));
        int most = Math.max(some.size(), others.size());
        return most == 0 ? 1 : (double) shared.size() / most;
    }

    /** What of the longer of two lists is in both, as often as it is. */
    static double ofLists(Collection<?> some, Collection<?> others) {
        List<Object> left = new ArrayList<>(others);
        long shared = some.stream().filter(left::remove).count();
        int most = Math.max(some.size(), others.size());
        return most == 0 ? 1 : (double) shared / most;
    }

    /** How near two places in their rows are. */
    static double ofPlaces(int one, int other, int last) {
        return last <= 1 ? 1 : 1 - (double) Math.abs(one - other) / last;
    }

    /** One that goes on where the other ends is much like it: {@code name}, {@code full_name}. */
    static double ofNames(String some, String others) {
        String one = some.toLowerCase(Locale.ROOT);
        String other = others.toLowerCase(Locale.ROOT);
        int most = Math.max(one.length(), other.length());
        double kept = 1 - (double) distance(one, other) / Math.max(1, most);
        boolean within = Math.min(one.length(), other.length()) > 2 && (one.contains(other) || other.contains(one));
        return within ? Math.max(kept, 0.7) : kept;
    }

    /** How many letters are to be changed, added or left out: Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
