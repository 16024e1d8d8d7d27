package io.whimbrel.diff;

/**
 * The parentheses of SQL, as PostgreSQL prints it. Those within literals and in names are none, and {@link #bare} leaves them out.
 */
final class Brackets {

    private static final char OPEN_IN_NAME = '\uE000';
    private static final char CLOSE_IN_NAME = '\uE001';

    private Brackets() {}

    /** The text without what is in literals, and with names in quotes as {@link #unbracketed}; all stays in its place. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text);
        char quote = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (quote == 0) {
                quote = each == '\'' || each == '"' ? each : 0;
            } else if (each == quote) {
                // one of two that stand for a quote opens again what the other closes
                quote = 0;
            } else {
                bare.setCharAt(at, quote == '\'' ? '_' : inName(each));
            }
        }
        return bare.toString();
    }

    /** A name in which other letters stand for brackets, so that no bracket of a text is in a name. */
    static String unbracketed(String name) {
        return name.contains("\"") ? name.replace('(', OPEN_IN_NAME).replace(')', CLOSE_IN_NAME) : name;
    }

    /** The names as they are printed. */
    static String bracketed(String names) {
        return names.replace(OPEN_IN_NAME, '(').replace(CLOSE_IN_NAME, ')');
    }

    private static char inName(char each) {
        return each == '(' ? OPEN_IN_NAME : each == ')' ? CLOSE_IN_NAME : each;
    }

    /** Where the bracket that opens at a place of a bare text is closed; its end, if it isn't. */
    static int closing(String bare, int open) {
        int depth = 0;
        for (int at = open; at < bare.length(); at++) {
            depth += step(bare, at);
            if (depth == 0) {
                return at;
            }
        }
        return bare.length() - 1;
    }

    /**
     * Where the bracket was opened that closes at a place; the text's begin, if it wasn't. The text needn't be bare: a body, in which
     * an apostrophe may stand by itself, is read no further than to there.
     */
    static int opening(String text, int close) {
        int depth = 0;
        for (int at = close; at > 0; at--) {
            char each = text.charAt(at);
            if (each == '\'' || each == '"') {
                at = Math.max(text.lastIndexOf(each, at - 1), 0);
            } else {
                depth -= step(text, at);
                if (depth == 0) {
                    return at;
                }
            }
        }
        return 0;
    }

    private static int step(String text, int at) {
        return text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
    }
}
