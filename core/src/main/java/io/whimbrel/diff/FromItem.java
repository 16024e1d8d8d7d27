package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a FROM, as PostgreSQL prints it: a table, a function, {@code ROWS FROM} or a join, and which columns it has in
 * which order.
 *
 * <p>That takes no parser of SQL: PostgreSQL puts in parentheses what joins don't do from left to right, and says all names behind an
 * alias with a list.
 */
final class FromItem {

    /** PostgreSQL quotes all other names, and says its own words in capitals. */
    static final String NAME = "(?:[a-z_][a-z0-9_]*|\"(?:[^\"]|\"\")+\")";

    static final String NAMES = NAME + "(?:, " + NAME + ")*";

    private static final Pattern ALIAS =
            Pattern.compile("( WITH ORDINALITY)?(?: (?:AS )?" + NAME + "(?:\\((" + NAMES + ")\\))?)?");

    private static final Pattern RELATION = Pattern.compile(NAME + "(?:\\." + NAME + ")?");

    /** The last one: joins go from left to right. */
    private static final Pattern JOIN = Pattern.compile(
            "(.*?)\\s+(?:(?:LEFT|RIGHT|FULL|CROSS) )?JOIN (?!.* JOIN )(.*?)(?: ON .*| USING (\\(.*\\))(?: AS .*)?)?");

    private static final Pattern QUERY = Pattern.compile("\\( ?(?:SELECT|VALUES|WITH) ");

    private static final Pattern RETURNS = Pattern.compile("\n RETURNS (?:SETOF )?(.*)\n");

    static final Placed OTHER = new Placed("", null);

    private static final String OVERLOADED = "?";

    private final java.util.function.Function<QualifiedName, List<String>> order;
    private final Map<String, List<Placed>> relations = new HashMap<>();
    private final Set<QualifiedName> tables = new TreeSet<>();
    private final Map<String, String> results = new HashMap<>();
    private final Map<String, Set<QualifiedName>> holders = new HashMap<>();

    /**
     * What is in a text.
     *
     * @param needed what the text depends on
     * @param order in which the columns of a table stand, if it is there
     */
    FromItem(Schema schema, Set<ObjectId> needed, java.util.function.Function<QualifiedName, List<String>> order) {
        this.order = order;
        needed.stream()
                .filter(id -> id.kind() == Kind.FUNCTION)
                .flatMap(id -> schema.find(id).stream())
                .forEach(function -> add((Function) function));
        reached(needed, schema).forEach(id -> add(id, schema));
    }

    /**
     * What a text may have rows of: besides what it depends on, what functions return, and what the columns are of that it reads.
     * From 15 on PostgreSQL tells the columns of these, too, where they are read.
     */
    static Set<ObjectId> reached(Set<ObjectId> needed, Schema schema) {
        Set<ObjectId> reached = new TreeSet<>(needed);
        for (ObjectId id : needed) {
            switch (id.kind()) {
                case FUNCTION -> reached.addAll(schema.dependenciesOf(id));
                case COLUMN ->
                    schema.column(id)
                            .map(column -> ObjectId.of(Kind.TABLE, rowType(column)))
                            .filter(table -> schema.find(table).isPresent())
                            .ifPresent(reached::add);
                default -> {}
            }
        }
        return reached;
    }

    private static QualifiedName rowType(Column column) {
        return QualifiedName.parse(column.type().replace("[]", ""));
    }

    private void add(Function function) {
        String result = result(function);
        results.merge(
                Brackets.unbracketed(function.name().sql()),
                result,
                (one, other) -> one.equals(other) ? one : OVERLOADED);
    }

    private void add(ObjectId id, Schema schema) {
        switch (id.kind()) {
            case TABLE, COLUMN, VIEW, MATERIALIZED_VIEW ->
                relations.computeIfAbsent(Brackets.unbracketed(id.name().sql()), name -> columnsOf(id.name(), schema));
            default -> {}
        }
        if (id.kind() == Kind.COLUMN) {
            schema.column(id)
                    .ifPresent(column -> holders.computeIfAbsent(name(column.name()), each -> new TreeSet<>())
                            .add(rowType(column)));
        }
    }

    private List<Placed> columnsOf(QualifiedName name, Schema schema) {
        List<String> columns = order.apply(name);
        if (!columns.isEmpty()) {
            tables.add(name);
        }
        return columns.isEmpty()
                ? views(name, schema).findFirst().map(FromItem::columnsOf).orElse(List.of())
                : columnsOf(name);
    }

    private static Stream<View> views(QualifiedName name, Schema schema) {
        return Stream.of(Kind.VIEW, Kind.MATERIALIZED_VIEW)
                .flatMap(kind -> schema.find(ObjectId.of(kind, name)).stream())
                .map(View.class::cast);
    }

    /** A view that changes the order of its columns is another. */
    private static List<Placed> columnsOf(View view) {
        return view.columns().stream()
                .map(column -> new Placed(name(column.name()), null))
                .toList();
    }

    private List<Placed> columnsOf(QualifiedName table) {
        return order.apply(table).stream()
                .map(column -> new Placed(name(column), ObjectId.column(table, column)))
                .toList();
    }

    private static String name(String column) {
        return Brackets.unbracketed(Identifiers.quote(column));
    }

    private static String result(Function function) {
        Matcher returns = RETURNS.matcher(function.definition());
        return returns.find() ? Brackets.unbracketed(returns.group(1)) : "";
    }

    /**
     * A column of an item.
     *
     * @param name what it is called there
     * @param column which it is, if it has its place from the table
     * @param returned whether it is of rows that a function returns: PostgreSQL 14 tells nobody that these are read
     */
    record Placed(String name, @Nullable ObjectId column, boolean returned) {

        private Placed(String name, @Nullable ObjectId column) {
            this(name, column, false);
        }

        private Placed called(String another) {
            return new Placed(another, column, returned);
        }
    }

    /** The columns of an item, under the names that it gives them; empty if that isn't known. */
    Optional<List<Placed>> named(String item) {
        String bare = item.strip().replaceFirst("\\s+TABLESAMPLE .*", "").replaceFirst("^(?:LATERAL |ONLY )+", "");
        int end = endOfWhole(bare);
        Matcher alias = ALIAS.matcher(bare.substring(end));
        if (!alias.matches()) {
            return Optional.empty();
        }
        String list = alias.group(2);
        List<String> names = list == null ? List.of() : names(list);
        boolean ordinality = alias.group(1) != null;
        Optional<List<Placed>> own = whole(bare.substring(0, end), names.size() - (ordinality ? 1 : 0));
        if (names.isEmpty()) {
            return ordinality ? Optional.empty() : own;
        }
        if (own.isEmpty() || own.orElseThrow().size() > names.size()) {
            return Optional.empty();
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Placed> all = own.orElseThrow();
            placed.add((i < all.size() ? all.get(i) : OTHER).called(names.get(i)));
        }
        return Optional.of(placed);
    }

    static List<String> names(String list) {
        return Pattern.compile(NAME)
                .matcher(list)
                .results()
                .map(each -> each.group())
                .toList();
    }

    /** Where the item ends of which the rest is an alias. */
    private static int endOfWhole(String item) {
        Matcher relation = RELATION.matcher(item);
        int end = relation.lookingAt() ? relation.end() : 0;
        end = item.startsWith("ROWS FROM(") ? "ROWS FROM".length() : end;
        return end < item.length() && item.charAt(end) == '(' ? Brackets.closing(item, end) + 1 : end;
    }

    private Optional<List<Placed>> whole(String whole, int named) {
        if (whole.startsWith("ROWS FROM(")) {
            return rowsFrom(inside(whole), named);
        }
        if (whole.startsWith("(")) {
            boolean joined = JOIN.matcher(outline(inside(whole))).matches()
                    && !QUERY.matcher(whole).lookingAt();
            return joined ? joined(inside(whole)) : others(named);
        }
        return whole.endsWith(")") ? function(whole, named) : relation(whole).or(() -> others(named));
    }

    /** What has its places from elsewhere, such as a subquery. */
    private static Optional<List<Placed>> others(int named) {
        return named > 0 ? Optional.of(Collections.nCopies(named, OTHER)) : Optional.empty();
    }

    private static String inside(String whole) {
        return whole.substring(whole.indexOf('(') + 1, whole.length() - 1);
    }

    private Optional<List<Placed>> relation(String name) {
        return Optional.ofNullable(relations.get(name)).filter(columns -> !columns.isEmpty());
    }

    private Optional<List<Placed>> rows(String result) {
        return relation(result).map(FromItem::returned);
    }

    private static List<Placed> returned(List<Placed> columns) {
        return columns.stream()
                .map(each -> new Placed(each.name(), each.column(), true))
                .toList();
    }

    /** Nobody says which rows a function of PostgreSQL's own returns, if any: those of a table that its arguments have. */
    private Optional<List<Placed>> function(String call, int named) {
        String result = results.getOrDefault(call.substring(0, call.indexOf('(')), "");
        if (result.equals(OVERLOADED)) {
            return Optional.empty();
        }
        Optional<List<Placed>> rows = rows(result);
        if (rows.isPresent()) {
            return rows;
        }
        List<QualifiedName> passed = tables.stream()
                .filter(table -> isUnknown(result) && columnsOf(table).size() == named && passes(call, table))
                .toList();
        return passed.isEmpty()
                ? others(named)
                : Optional.of(returned(columnsOf(passed.get(0)))).filter(each -> passed.size() == 1);
    }

    /** Whether a call has rows of a table, or an array of such rows, among its arguments: by a cast, or in a column. */
    private boolean passes(String call, QualifiedName table) {
        return says(call, "::", Brackets.unbracketed(table.sql()))
                || holders.entrySet().stream()
                        .anyMatch(each -> each.getValue().contains(table) && says(call, "[(., ]", each.getKey()));
    }

    private static boolean says(String call, String before, String name) {
        return Pattern.compile(before + Pattern.quote(name) + "(?![\\w.\"(])")
                .matcher(call)
                .find();
    }

    private static boolean isUnknown(String result) {
        return result.isEmpty() || result.startsWith("any");
    }

    /** What isn't known to return rows of a table has one column, if all comes out so. */
    private Optional<List<Placed>> rowsFrom(String calls, int named) {
        List<Placed> all = new ArrayList<>();
        for (String call : split(calls)) {
            String result = results.getOrDefault(call.substring(0, call.indexOf('(')), "");
            if (result.equals(OVERLOADED)) {
                return Optional.empty();
            }
            all.addAll(rows(result).orElse(List.of(OTHER)));
        }
        return Optional.of(all).filter(each -> each.size() == named);
    }

    private static List<String> split(String calls) {
        List<String> split = new ArrayList<>();
        String outline = outline(calls);
        int begin = 0;
        for (int comma = outline.indexOf(", "); comma >= 0; comma = outline.indexOf(", ", begin)) {
            split.add(calls.substring(begin, comma));
            begin = comma + 2;
        }
        split.add(calls.substring(begin));
        return split;
    }

    /** What the two sides share comes first, and has its place from there. */
    private Optional<List<Placed>> joined(String both) {
        Matcher join = JOIN.matcher(outline(both));
        if (!join.matches()) {
            return named(both);
        }
        Optional<List<Placed>> left = joined(both.substring(join.start(1), join.end(1)));
        Optional<List<Placed>> right = named(both.substring(join.start(2), join.end(2)));
        List<String> shared = join.group(3) == null ? List.of() : names(both.substring(join.start(3), join.end(3)));
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(
                                shared.stream().map(name -> new Placed(name, null)),
                                left.orElseThrow().stream().filter(each -> !shared.contains(each.name())),
                                right.orElseThrow().stream().filter(each -> !shared.contains(each.name())))
                        .flatMap(each -> each)
                        .toList());
    }

    /** The same text, in which nothing is left of what is in brackets, and all stays in its place. */
    private static String outline(String text) {
        StringBuilder outline = new StringBuilder(text);
        for (int at = outline.indexOf("("); at >= 0; at = outline.indexOf("(", at + 1)) {
            int end = Brackets.closing(text, at);
            for (int i = at + 1; i < end; i++) {
                outline.setCharAt(i, '_');
            }
        }
        return outline.toString().replace('\n', ' ');
    }
}
