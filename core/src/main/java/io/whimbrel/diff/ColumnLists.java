package io.whimbrel.diff;

import io.whimbrel.diff.FromItem.Placed;
import io.whimbrel.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lists of names in a text by which it calls columns by their places, as PostgreSQL prints them: {@code t x(p, q)}, and
 * likewise behind functions, {@code ROWS FROM} and joins in parentheses.
 */
final class ColumnLists {

    private static final Pattern LIST = Pattern.compile(
            "(?<=[a-z0-9_\")])(?: WITH ORDINALITY)? (" + FromItem.NAME + ")\\((" + FromItem.NAMES + ")\\)");

    private static final Pattern FUNCTION =
            Pattern.compile("(?:ROWS FROM|(?:" + FromItem.NAME + "\\.)?" + FromItem.NAME + ")$");

    private static final Pattern RELATION = Pattern.compile("(?:" + FromItem.NAME + "\\.)?" + FromItem.NAME + "$");

    private final String text;
    private final List<MatchResult> lists;

    /** A body in quotes is as somebody wrote it, so that it names nothing by places that PostgreSQL knows. */
    ColumnLists(String text) {
        this.text = text.contains("\nAS $") ? "" : Brackets.bare(text);
        this.lists = LIST.matcher(this.text).results().toList();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /**
     * A column that has a name by its place.
     *
     * @param list the list, as it is printed
     * @param column which it is, if it is one of a table
     * @param known whether that can be told
     * @param read whether the text has the name elsewhere
     * @param returned whether it is of rows that a function returns
     */
    record Call(String list, @Nullable ObjectId column, boolean known, boolean read, boolean returned) {}

    /** The columns that have such names, always as many and in the same order, whatever the tables are like. */
    List<Call> calls(FromItem items) {
        List<Call> calls = new ArrayList<>();
        String rest = withoutLists();
        for (MatchResult list : lists) {
            String printed = Brackets.bracketed(list.group(1)) + "(" + Brackets.bracketed(list.group(2)) + ")";
            List<String> names = FromItem.names(list.group(2));
            Optional<List<Placed>> placed = items.named(text.substring(begin(list.start()), list.end()));
            for (int i = 0; i < names.size(); i++) {
                int place = i;
                Placed named = placed.map(each -> each.get(place)).orElse(FromItem.OTHER);
                boolean read = isRead(list.group(1), names.get(i), rest);
                calls.add(new Call(printed, named.column(), placed.isPresent(), read, named.returned()));
            }
        }
        return calls;
    }

    private String withoutLists() {
        StringBuilder rest = new StringBuilder(text);
        for (MatchResult list : lists) {
            rest.replace(list.start(2), list.end(2), "_".repeat(list.end(2) - list.start(2)));
        }
        return rest.toString();
    }

    /** A name that isn't behind AS, which names a column that comes out. */
    private static boolean isRead(String alias, String name, String rest) {
        return Pattern.compile(
                        "(?<![\\w.\"]|AS )(?:" + Pattern.quote(alias) + "\\.)?" + Pattern.quote(name) + "(?![\\w\"(.])")
                .matcher(rest)
                .find();
    }

    /** Where the item begins behind which a list stands. */
    private int begin(int end) {
        if (text.charAt(end - 1) == ')') {
            int begin = Brackets.opening(text, end - 1);
            Matcher function = FUNCTION.matcher(text).region(0, begin);
            return function.find() ? function.start() : begin;
        }
        Matcher relation = RELATION.matcher(text).region(0, end);
        return relation.find() ? relation.start() : end;
    }
}
