package io.whimbrel.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Negated numbers, as PostgreSQL's parser folds them.
 *
 * <p>{@code -1::integer} is a minus over a cast to it, which changes nothing, so that {@code - 1} is printed. Once that
 * text has been run the parser has made one number of it, and prints {@code '-1'::integer} for ever after; of {@code -
 * 1.5} it is {@code '-1.5'::numeric} (14 to 18). Other types have their numbers in quotes or in a cast, which stay as they
 * are.
 */
final class NegatedLiterals {

    /** Only whole numbers that are integers, and numerics with a point, are printed bare. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(\\.\\d+)?(?![\\w.\\[]|::)");

    /** What a numeric's length is said by prints the number without its own type, and without parentheses. */
    private static final Pattern LENGTH = Pattern.compile("\\)*+(?=::numeric\\()");

    private static final Pattern CAST = Pattern.compile("::" + Settled.TYPE + "(?:\\(-?\\d+(?:,-?\\d+)?\\))?(?:\\[])*");

    /** The operators' own letters, and those that open a place for an expression. */
    private static final String OPENING = "([,:=<>+-*/%^|&~!@#?";

    /** What an expression can follow; words in lower case are names. */
    private static final Set<String> KEYWORDS =
            Set.of(("ALL AND BETWEEN BY CASE DEFAULT DISTINCT ELSE FOR FROM GROUPS HAVING "
                            + "IN LIMIT NOT OFFSET ON OR PASSING PLACING RANGE RETURN RETURNING ROWS SELECT THEN USING VALUES WHEN WHERE")
                    .split(" "));

    /** What a parenthesis is around. */
    private enum Parenthesis {
        OPERATOR,
        ARGUMENTS,
        ROW
    }

    private final String printed;
    private final StringBuilder settled = new StringBuilder();
    private final Deque<Parenthesis> open = new ArrayDeque<>();
    private int at;
    private int rowEnd = Integer.MIN_VALUE;

    private NegatedLiterals(String printed) {
        this.printed = printed;
    }

    /** The same text, with what the parser makes of such numbers. */
    static String settled(String printed) {
        return printed.contains("- ") ? new NegatedLiterals(printed).settle() : printed;
    }

    private String settle() {
        while (at < printed.length()) {
            Negated negated = printed.startsWith("- ", at) && isPrefix() ? negated(at) : null;
            if (negated == null) {
                int end = Lexemes.past(printed, at);
                follow(printed.charAt(at));
                settled.append(printed, at, end);
                at = end;
            } else {
                at = negated.end();
                write(negated);
            }
        }
        return settled.toString();
    }

    /** Keeps account of which parentheses are those of a list, and of where a row of VALUES ended. */
    private void follow(char letter) {
        if (letter == '(') {
            boolean row = printed.startsWith("VALUES ", at - "VALUES ".length()) || rowEnd == at - ", ".length();
            open.push(row ? Parenthesis.ROW : isAfterName() ? Parenthesis.ARGUMENTS : Parenthesis.OPERATOR);
        } else if (letter == ')' && open.pop() == Parenthesis.ROW) {
            rowEnd = at + 1;
        }
    }

    private boolean isAfterName() {
        return at > 0 && Lexemes.isWord(printed.charAt(at - 1));
    }

    /** Whether nothing stands before the minus that it could subtract from. */
    private boolean isPrefix() {
        int end = at;
        while (end > 0 && Character.isWhitespace(printed.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Lexemes.isWord(printed.charAt(begin - 1))) {
            begin--;
        }
        return end == 0
                || OPENING.indexOf(printed.charAt(end - 1)) >= 0
                || KEYWORDS.contains(printed.substring(begin, end));
    }

    /** A minus over a number, or over another such minus, which the parser takes back. */
    private @Nullable Negated negated(int from) {
        int begin = from + "- ".length();
        Matcher number = NUMBER.matcher(printed).region(begin, printed.length());
        if (number.useTransparentBounds(true).lookingAt()) {
            return new Negated(number.group(), number.group(2) != null, true, number.end());
        }
        Negated inner = printed.startsWith("(- ", begin) ? negated(begin + 1) : null;
        return inner == null || !printed.startsWith(")", inner.end())
                ? null
                : new Negated(inner.number(), inner.point(), !inner.minus(), inner.end() + 1);
    }

    private void write(Negated negated) {
        int around = parenthesesAround();
        Matcher length = LENGTH.matcher(printed).region(at, printed.length());
        boolean hasLength = negated.point() && length.lookingAt() && length.end() - at <= around;
        int removed = hasLength ? length.end() - at : Math.min(1, around);
        for (int i = 0; i < removed; i++) {
            open.pop();
        }
        settled.setLength(settled.length() - removed);
        int begin = settled.length();
        settled.append(negated.literal()).append(hasLength ? "" : negated.cast());
        at += removed;
        if (around == 1) {
            casts(begin);
        }
    }

    /** Where none but the needed parentheses are printed, what is cast needs some only while it is no literal. */
    private void casts(int begin) {
        Matcher cast = CAST.matcher(printed);
        int start = begin;
        while (cast.region(at, printed.length()).lookingAt()) {
            settled.append(cast.group());
            at = cast.end();
            while (isWithin(start)) {
                open.pop();
                settled.deleteCharAt(--start);
                at++;
            }
        }
    }

    /** Whether an operator's parentheses are around what begins there and ends here. */
    private boolean isWithin(int start) {
        return start > 0
                && settled.charAt(start - 1) == '('
                && printed.startsWith(")", at)
                && open.peek() == Parenthesis.OPERATOR
                && !settled.substring(0, start).endsWith("CHECK (");
    }

    /** How many there are that stand around an operator; those of arguments or of a row of VALUES stay. */
    private int parenthesesAround() {
        int around = 0;
        for (Parenthesis each : open) {
            int place = settled.length() - 1 - around;
            boolean closed = printed.startsWith(")", at + around);
            if (each != Parenthesis.OPERATOR || place < 0 || settled.charAt(place) != '(' || !closed) {
                break;
            }
            around++;
        }
        return around;
    }

    /**
     * A number under one minus or several.
     *
     * @param number its digits
     * @param point whether it is a numeric
     * @param minus whether it comes out negative
     * @param end where it ends
     */
    private record Negated(String number, boolean point, boolean minus, int end) {

        private boolean isNegative() {
            return minus && !number.matches("[0.]+");
        }

        String literal() {
            return isNegative() ? "'-" + number + "'" : number;
        }

        String cast() {
            return isNegative() ? (point ? "::numeric" : "::integer") : "";
        }
    }
}
