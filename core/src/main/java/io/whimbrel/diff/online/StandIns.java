package io.whimbrel.diff.online;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns that stand in for others, by the names of those.
 *
 * <p>Of an expression PostgreSQL's text is all there is. What isn't surely a column in it is left to the plain form;
 * that the index comes out as wanted is proved with the migration.
 */
record StandIns(Map<String, String> names) {

    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")+\"|[a-z_][a-z_0-9$]*", Pattern.CASE_INSENSITIVE);

    StandIns {
        names = Map.copyOf(names);
    }

    /** The same index on the columns that stand in, if it can be told what in it is a column. */
    Optional<Index> in(Index index, QualifiedName name) {
        List<String> keys = new ArrayList<>();
        for (String key : index.keys()) {
            in(key).ifPresent(keys::add);
        }
        Optional<String> where = index.where() == null ? Optional.empty() : in(index.where());
        if (keys.size() < index.keys().size() || (index.where() != null && where.isEmpty())) {
            return Optional.empty();
        }
        List<String> include = index.include().stream()
                .map(column -> names.getOrDefault(column, column))
                .toList();
        return Optional.of(new Index(
                name,
                index.table(),
                index.method(),
                index.unique(),
                keys,
                include,
                index.nullsNotDistinct(),
                index.parameters(),
                where.orElse(null),
                index.comment()));
    }

    private Optional<String> in(String sql) {
        Matcher token = TOKEN.matcher(sql);
        StringBuilder text = new StringBuilder();
        while (token.find()) {
            String other = of(token.group());
            if (other != null && !isType(sql, token)) {
                if (isOther(sql, token)) {
                    return Optional.empty();
                }
                token.appendReplacement(text, Matcher.quoteReplacement(Identifiers.quote(other)));
            }
        }
        return Optional.of(token.appendTail(text).toString());
    }

    private @Nullable String of(String token) {
        boolean quoted = token.startsWith("\"");
        return names.get(quoted ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token);
    }

    private static boolean isType(String sql, Matcher token) {
        return sql.substring(0, token.start()).endsWith("::");
    }

    /** Whether it is a function, or a part of a longer name, or a collation. */
    private static boolean isOther(String sql, Matcher token) {
        String before = sql.substring(0, token.start());
        String behind = sql.substring(token.end());
        return before.endsWith(".") || before.endsWith("COLLATE ") || behind.startsWith("(") || behind.startsWith(".");
    }
}
