package io.whimbrel.diff;

import io.whimbrel.schema.ObjectId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text casts to one of some types what says fields by their places: {@code ROW(1, 2)::held}, {@code '(1,2)'::held} or
 * {@code '{"(1,2)"}'::held[]}, but neither {@code '{}'::held[]}, which has no rows, nor {@code (w.h)::held}, which passes one on.
 */
final class RowCasts {

    private static final Pattern ROW = Pattern.compile("\\bROW\\s*\\($", Pattern.CASE_INSENSITIVE);

    /** The word ROW may be left out where there is more than one field. */
    private static final Pattern FIELDS = Pattern.compile(",|\\bROW\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final Pattern casts;

    RowCasts(Set<ObjectId> types) {
        String names =
                types.stream().map(each -> Pattern.quote(each.name().sql())).collect(Collectors.joining("|"));
        casts = Pattern.compile("[)']::(?:" + names + ")(?![\\w.\"])");
    }

    /** Whether one has such a cast, of a constant or of a constructor. */
    boolean areIn(String text) {
        return casts.matcher(text)
                .results()
                .anyMatch(each -> isConstant(text, each.start()) || isRow(text, each.start()));
    }

    /** Whether one has such a cast of a constant. */
    boolean areConstantIn(String text) {
        return casts.matcher(text).results().anyMatch(each -> isConstant(text, each.start()));
    }

    /** The text of a row has its fields in parentheses, also within that of an array. */
    private static boolean isConstant(String text, int end) {
        return text.charAt(end) == '\''
                && text.substring(literal(text, end), end).indexOf('(') >= 0;
    }

    private static boolean isRow(String text, int end) {
        if (text.charAt(end) != ')') {
            return false;
        }
        int start = Brackets.opening(text, end);
        String before = text.substring(0, start + 1);
        if (ROW.matcher(before).find()) {
            return true;
        }
        boolean call =
                start > 0 && (Character.isJavaIdentifierPart(text.charAt(start - 1)) || text.charAt(start - 1) == '"');
        return !call && FIELDS.matcher(text.substring(start + 1, end)).find();
    }

    /** Where the literal begins that ends in a place; a quote within it is there twice. */
    private static int literal(String text, int end) {
        int at = text.lastIndexOf('\'', end - 1);
        while (at > 0 && text.charAt(at - 1) == '\'') {
            at = text.lastIndexOf('\'', at - 2);
        }
        return Math.max(at, 0);
    }
}
