package io.whimbrel.catalog;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a table that a function returns, without the list of their columns that PostgreSQL prints behind it: {@code FROM
 * all_users() all_users(id, name)}.
 *
 * <p>The list names columns by their places, and the order of a table's columns is no difference: run where they stand
 * otherwise, it would give one column the name of another. Without it they have their own names, which is what the list
 * says. A list of other names stays. Columns that came to the table later are in no list that was there before.
 */
final class RowColumns {

    private static final Pattern ALIAS = Pattern.compile(" " + Settled.NAME + "\\(");

    private static final Set<String> OF_ANY = Set.of(
            "unnest",
            "json_populate_record",
            "json_populate_recordset",
            "jsonb_populate_record",
            "jsonb_populate_recordset");

    /** The columns of the rows that a function returns, by what stands before its arguments. */
    private final Map<String, Set<String>> returned = new HashMap<>();

    /** The columns of each relation, and the attributes of each composite type. */
    private final Set<String> all = new HashSet<>();

    private final Set<String> ofTypes = new HashSet<>();

    private RowColumns() {}

    /** None, while the columns themselves are read. */
    static RowColumns unknown() {
        return new RowColumns();
    }

    static RowColumns read(Queries queries, Map<QualifiedName, List<Column>> columns, List<CompositeType> types)
            throws SQLException {
        RowColumns read = new RowColumns();
        columns.values().forEach(each -> read.all.add(list(each)));
        queries.read("row_functions.sql", row -> {
            QualifiedName relation = row.optionalName("relation_schema", "relation");
            // one that is no table has no columns
            String names = relation == null ? "" : list(columns.getOrDefault(relation, List.of()));
            return read.returned
                    .computeIfAbsent(row.name().sql(), name -> new HashSet<>())
                    .add(names);
        });
        // nobody says which of its overloads is called; and each name is looked for at each parenthesis that is printed
        read.returned.values().removeIf(lists -> lists.contains(""));
        types.forEach(each -> read.ofTypes.add(list(each.attributes())));
        return read;
    }

    private static String list(List<Column> columns) {
        return columns.stream()
                .map(each -> Identifiers.quote(each.name()) + ", ")
                .collect(Collectors.joining());
    }

    /** What PostgreSQL printed, without those lists. */
    String leftOut(String printed) {
        SortedMap<Integer, Integer> left = new TreeMap<>(Comparator.reverseOrder());
        for (int place = 0; place < printed.length(); place = Lexemes.past(printed, place)) {
            if (printed.charAt(place) == '(' && returnsRows(printed, place)) {
                Matcher alias = ALIAS.matcher(printed);
                alias.region(Lexemes.closing(printed, place) + 1, printed.length());
                int end = alias.lookingAt() ? Lexemes.closing(printed, alias.end() - 1) : -1;
                if (end > 0 && isOwn(printed.substring(alias.end(), end), printed, place)) {
                    left.put(alias.end() - 1, end + 1);
                }
            }
        }
        StringBuilder text = new StringBuilder(printed);
        left.forEach(text::delete);
        return text.toString();
    }

    private boolean returnsRows(String printed, int arguments) {
        return Stream.concat(returned.keySet().stream(), OF_ANY.stream())
                .anyMatch(function -> endsIn(printed, arguments, function));
    }

    /**
     * Whether a list says the columns' own names. Whose rows PostgreSQL's own functions return isn't printed: there it is taken
     * for them if a relation begins so, and it can't be meant for a composite type.
     */
    private boolean isOwn(String list, String printed, int arguments) {
        if (OF_ANY.stream().anyMatch(function -> endsIn(printed, arguments, function))) {
            String names = list + ", ";
            return list.contains(", ")
                    && all.stream().anyMatch(each -> each.startsWith(names))
                    && ofTypes.stream().noneMatch(each -> count(each) == count(names) && !each.equals(names));
        }
        return returned.entrySet().stream()
                .filter(each -> endsIn(printed, arguments, each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .allMatch(each -> each.startsWith(list + ", "));
    }

    private static long count(String names) {
        return names.chars().filter(each -> each == ',').count();
    }

    private static boolean endsIn(String printed, int end, String name) {
        int begin = end - name.length();
        return begin > 0
                && printed.startsWith(name, begin)
                && !Lexemes.isWord(printed.charAt(begin - 1))
                && printed.charAt(begin - 1) != '.';
    }
}
