package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What calls the columns of a table by their places: {@code FROM t x(p, q)}.
 *
 * <p>PostgreSQL prints a name for each, also for those that nobody reads, so it comes behind them all. It is refused where
 * they have other places than in the schema that is wanted: a column that comes to a table stands last there, and one
 * would be taken for another without a word.
 */
final class ColumnsByPlace {

    private ColumnsByPlace() {}

    /** A change that makes such a caller. */
    static Change behind(Change change, ObjectId caller, String text, Comparison comparison) {
        Set<QualifiedName> tables = comparison.to().dependenciesOf(caller).stream()
                .filter(needed -> needed.kind() == Kind.TABLE || needed.kind() == Kind.COLUMN)
                .map(ObjectId::name)
                .collect(Collectors.toSet());
        Change behind = change;
        for (QualifiedName name : tables) {
            Table table = comparison.to().table(name).orElse(null);
            String list = list(name, text).orElse(null);
            if (table != null && list != null) {
                moved(caller, table, comparison).ifPresent(column -> {
                    throw new WhimbrelException(sentence(caller, name, list, column));
                });
                behind = behind.needing(columns(table));
            }
        }
        return behind;
    }

    private static List<ObjectId> columns(Table table) {
        return table.columns().stream()
                .map(column -> ObjectId.column(table.name(), column.name()))
                .toList();
    }

    private static String sentence(ObjectId caller, QualifiedName table, String list, String moved) {
        return caller + " calls columns of " + table + " by their places, as " + list + ", but " + moved
                + " won't have the place there that this says: call them by their names in a migration before, or have new columns"
                + " last";
    }

    /** A body in quotes is as somebody wrote it, so that names nothing by places that PostgreSQL knows. */
    private static Optional<String> list(QualifiedName table, String text) {
        if (text.contains("\nAS $")) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile("(?<![\\w.\"])" + Pattern.quote(table.sql())
                        + " (?!OPERATOR\\()((?:\\w+|\"[^\"]+\")\\([^()]*\\))")
                .matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The first column of those read that stands elsewhere in a table that stays than in the one that is wanted. */
    private static Optional<String> moved(ObjectId caller, Table to, Comparison comparison) {
        Table from = comparison.from().table(to.name()).orElse(null);
        if (from == null || comparison.rebuilds(to.id())) {
            return Optional.empty();
        }
        List<ObjectId> wanted = columns(to);
        List<ObjectId> reached = new ArrayList<>(columns(from));
        reached.retainAll(wanted);
        reached.removeIf(comparison::makesColumn);
        wanted.stream().filter(column -> !reached.contains(column)).forEach(reached::add);
        return wanted.stream()
                .filter(comparison.to().dependenciesOf(caller)::contains)
                .filter(column -> wanted.indexOf(column) != reached.indexOf(column))
                .map(ObjectId::part)
                .findFirst();
    }
}
