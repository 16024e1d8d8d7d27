package io.whimbrel.hibernate.bridge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Unique indexes that Hibernate writes as constraints.
 *
 * <p>{@code @Index(unique = true)} becomes a unique constraint, and with {@code desc} or {@code options}
 * (such as {@code where …}) one that PostgreSQL can't parse: only an index can have those.
 */
final class UniqueIndexes {

    private static final Pattern CONSTRAINT = Pattern.compile(
            "alter table (?:if exists )?(?<table>.+?) add constraint (?<name>\"[^\"]+\"|\\S+) unique (?<rest>\\(.*)",
            Pattern.DOTALL);

    private final Set<String> names = new HashSet<>();

    UniqueIndexes(Collection<Table> tables) {
        for (Table table : tables) {
            for (UniqueKey key : table.getUniqueKeys().values()) {
                if (needsIndex(key)) {
                    names.add(bare(key.getName()));
                }
            }
        }
    }

    private static boolean needsIndex(UniqueKey key) {
        return key.getColumnOrderMap().values().stream().anyMatch(order -> order != null && !order.isBlank())
                || !options(key).isBlank();
    }

    private static String options(UniqueKey key) {
        try {
            @Nullable String options = key.getOptions();
            return options == null ? "" : options;
        } catch (NoSuchMethodError hibernate6) {
            return ""; // Jakarta Persistence 3.1 has no options of an index
        }
    }

    String repair(String statement) {
        Matcher constraint = CONSTRAINT.matcher(statement);
        if (!constraint.matches() || !names.contains(bare(constraint.group("name")))) {
            return statement;
        }
        return "create unique index " + constraint.group("name") + " on " + constraint.group("table") + " "
                + constraint.group("rest");
    }

    private static String bare(String name) {
        return name.replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
    }
}
