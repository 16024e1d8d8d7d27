package io.whimbrel.catalog;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the indexes that back no constraint. */
final class IndexReader {

    private IndexReader() {}

    static Owned<Index> read(Queries queries) throws SQLException {
        Owned<Index> indexes = new Owned<>();
        queries.read("indexes.sql", row -> {
            indexes.add(row.name("table"), index(row), row.flag("inherited"));
            return row;
        });
        return indexes;
    }

    private static Index index(Row row) throws SQLException {
        return new Index(
                row.name(),
                row.name("table"),
                row.text("method"),
                row.flag("is_unique"),
                keys(row),
                row.names("include"),
                row.flag("nulls_not_distinct"),
                row.options("parameters"),
                row.optionalSql("predicate"),
                statistics(row),
                row.comment());
    }

    private static Map<Integer, Integer> statistics(Row row) throws SQLException {
        Map<Integer, Integer> statistics = new TreeMap<>();
        row.options("statistics")
                .forEach((key, target) -> statistics.put(Integer.valueOf(key), Integer.valueOf(target)));
        return statistics;
    }

    private static List<String> keys(Row row) throws SQLException {
        List<@Nullable String> columns = row.texts("key_columns");
        List<@Nullable String> expressions = row.texts("key_expressions");
        List<String> rests = row.names("key_rests");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < rests.size(); i++) {
            String column = columns.get(i);
            keys.add((column == null ? settled(Objects.requireNonNull(expressions.get(i))) : Identifiers.quote(column))
                    + rests.get(i));
        }
        return keys;
    }

    /** All but a call of a function needs the parentheses around it. */
    private static String settled(String expression) {
        return expression.startsWith("(")
                ? "(" + Settled.text(expression.substring(1, expression.length() - 1)) + ")"
                : Settled.text(expression);
    }
}
