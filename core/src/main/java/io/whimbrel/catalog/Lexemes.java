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

    /** The text without what is in brackets and quotes. */
    static String outline(String text) {
        StringBuilder outline = new StringBuilder();
        int place = 0;
        while (place < text.length()) {
            char letter = text.charAt(place);
            int end = isOpening(letter) ? closing(text, place) + 1 : Lexemes.past(text, place);
            outline.append(letter == '"' ? 'q' : letter);
            if (isOpening(letter)) {
                outline.append(text.charAt(end - 1));
            }
            place = end;
        }
        return outline.toString();
    }

    /** Where the bracket that opens at a place is closed. */
    static int closing(String text, int open) {
        int place = open + 1;
        while (text.charAt(place) != ')' && text.charAt(place) != ']') {
            place = isOpening(text.charAt(place)) ? closing(text, place) + 1 : Lexemes.past(text, place);
        }
        return place;
    }

    static boolean isOpening(char letter) {
        return letter == '(' || letter == '[';
    }
}
