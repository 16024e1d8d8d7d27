package io.whimbrel.config;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that a mistyped one was meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * A question to put behind the wrong word.
     *
     * @param wrong the mistyped word
     * @param known the words there are
     * @return such as <code> (did you mean 'model'?)</code>, or nothing where no word is near
     */
    public static String forWord(String wrong, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(wrong, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(wrong, word) <= Math.max(1, word.length() / 3))
                .map(word -> " (did you mean '" + word + "'?)")
                .orElse("");
    }

    /** Insertions, deletions, replacements and swapped neighbours (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
