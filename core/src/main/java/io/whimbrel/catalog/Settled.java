package io.whimbrel.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that PostgreSQL settles on.
 *
 * <p>It prints {@code kind IN ('a', 'b')} over a varchar as {@code ARRAY['a'::character varying, …]::text[]};
 * once that text has been run it prints {@code ARRAY['a'::character varying::text, …]}, and the same for ever
 * after (14 to 18). A migration runs the printed text, so the first form would never be reached again.
 */
final class Settled {

    private static final String ELEMENT =
            "(?:E?'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'|[\\w.\"$]++)" + "(?:::character varying(?:\\(\\d++\\))?)?";

    private static final Pattern LIST =
            Pattern.compile("ARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*+)]::text\\[]", Pattern.DOTALL);

    private static final Pattern ONE = Pattern.compile(ELEMENT, Pattern.DOTALL);

    private Settled() {}

    static String text(String printed) {
        if (!printed.contains("]::text[]")) {
            return printed;
        }
        return LIST.matcher(printed)
                .replaceAll(list -> Matcher.quoteReplacement(
                        "ARRAY[" + ONE.matcher(list.group(1)).replaceAll("$0::text") + "]"));
    }
}
