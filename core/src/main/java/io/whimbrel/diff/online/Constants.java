package io.whimbrel.diff.online;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an expression is the same value for all rows of a statement, as a default must be.
 *
 * <p>Only what surely is counts: literals, their casts, and the present time.
 */
final class Constants {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    private static final Pattern CAST = Pattern.compile(
            "::(?:double precision|(?:character|bit) varying|(?:timestamp|time)(?:\\([0-9]\\))? with(?:out)? time zone"
                    + "|(?:[a-z_][a-z_0-9]*|\"(?:[^\"]|\"\")+\")(?:\\.(?:[a-z_][a-z_0-9]*|\"(?:[^\"]|\"\")+\"))?)"
                    + "(?:\\([0-9, ]+\\))?(?:\\[\\])*");

    private static final Pattern WORD = Pattern.compile("[a-z_\"$][\\w\"$]*", Pattern.CASE_INSENSITIVE);

    private static final Set<String> STEADY = Set.of(
            "true",
            "false",
            "null",
            "array",
            "now",
            "current_date",
            "current_timestamp",
            "localtimestamp",
            "date",
            "timestamp",
            "timestamptz",
            "interval");

    private Constants() {}

    static boolean isConstant(String expression) {
        String bare = CAST.matcher(LITERAL.matcher(expression).replaceAll("0")).replaceAll("");
        return !bare.contains("::")
                && WORD.matcher(bare.replaceAll("[0-9.]+(?:e[+-]?[0-9]+)?", " "))
                        .results()
                        .allMatch(word -> STEADY.contains(word.group().toLowerCase(Locale.ROOT)));
    }
}
