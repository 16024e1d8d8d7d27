package io.whimbrel.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where what PostgreSQL printed holds text that isn't SQL: literals, quoted names, bodies in dollar quotes. */
final class Lexemes {

    private static final Pattern DOLLARS = Pattern.compile("(\\$(?:[^\\W\\d]\\w*)?\\$).*?\\1", Pattern.DOTALL);

    private Lexemes() {}

    /** Past a literal, a quoted name, a body in dollar quotes or a character. */
    static int past(String text, int from) {
        char quote = text.charAt(from);
        if (quote == '$' && (from == 0 || !isWord(text.charAt(from - 1)))) {
            Matcher body = DOLLARS.matcher(text).region(from, text.length());
            return body.lookingAt() ? body.end() : from + 1;
        }
        if (quote != '\'' && quote != '"') {
            return from + 1;
        }
        boolean escapes = quote == '\'' && from > 0 && text.charAt(from - 1) == 'E';
        int place = from + 1;
        while (text.charAt(place) != quote) {
            place += escapes && text.charAt(place) == '\\' ? 2 : 1;
        }
        return place + 1;
    }

    /** Whether it can be in a name, or ends one in quotes. */
    static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '"';
    }
}
