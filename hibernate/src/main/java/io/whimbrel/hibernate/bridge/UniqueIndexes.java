package io.whimbrel.hibernate.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Unique indexes that Hibernate writes as constraints.
 *
 * <p>{@code @Index(unique = true)} becomes a unique constraint, and with {@code desc} or {@code options}
 * (such as {@code where …}) one that PostgreSQL can't parse: only an index can have those. They are
 * taken out of the boot model and written here.
 */
final class UniqueIndexes {

    private UniqueIndexes() {}

    static List<String> take(Collection<Table> tables, Names names) {
        List<String> statements = new ArrayList<>();
        for (Table table : tables) {
            for (UniqueKey key : List.copyOf(table.getUniqueKeys().values())) {
                if (isOrdered(key) || !options(key).isEmpty()) {
                    Internals.map(table, "uniqueKeys").values().remove(key);
                    if (!table.isView()) {
                        statements.add(create(key, names.quoted(table)));
                    }
                }
            }
        }
        return statements;
    }

    private static String create(UniqueKey key, String table) {
        String columns = key.getColumns().stream()
                .map(column -> Names.quote(Names.column(column)) + order(key, column))
                .collect(Collectors.joining(", "));
        String create =
                "create unique index " + Names.quote(Names.name(key.getName())) + " on " + table + " (" + columns;
        return options(key).isEmpty() ? create + ")" : create + ") " + options(key);
    }

    private static boolean isOrdered(UniqueKey key) {
        return key.getColumns().stream().anyMatch(column -> !order(key, column).isEmpty());
    }

    private static String order(UniqueKey key, Column column) {
        String order = key.getColumnOrderMap().get(column);
        return order == null || order.isBlank() ? "" : " " + order.strip();
    }

    private static String options(UniqueKey key) {
        try {
            String options = key.getOptions();
            return options == null ? "" : options.strip();
        } catch (NoSuchMethodError hibernate6) {
            return ""; // Jakarta Persistence 3.1 has no options of an index
        }
    }
}
