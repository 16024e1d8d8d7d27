package io.whimbrel.diff.online;

import java.util.regex.Pattern;

/**
 * Whether an expression without its literals says a name, with quotes or without, and in whatever schema: a word of its own, not
 * the end of a longer one.
 *
 * <p>Where it can't be told it is rather said, which costs no more than the plain form.
 */
final class Words {

    private static final String BEFORE = "(?<![\\w$])";
    private static final String BEHIND = "(?![\\w$])\"?";
    private static final String SCHEMA = "(?:\"[^\"]*\"|[\\w$]+)\\s*\\.\\s*";

    private Words() {}

    /** Whether it has the name in it, as that of a column. */
    static boolean has(String expression, String name) {
        return isFound(BEFORE + Pattern.quote(name) + BEHIND, expression);
    }

    /** Whether it calls a function of the name. */
    static boolean calls(String expression, String name) {
        return isFound(BEFORE + Pattern.quote(name) + BEHIND + "\\s*\\(", expression);
    }

    /** Whether it casts something to a type of the name. */
    static boolean casts(String expression, String name) {
        return isFound("(?:::|\\bas\\b)\\s*(?:" + SCHEMA + ")?\"?" + Pattern.quote(name) + BEHIND, expression);
    }

    private static boolean isFound(String pattern, String expression) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(expression)
                .find();
    }
}
