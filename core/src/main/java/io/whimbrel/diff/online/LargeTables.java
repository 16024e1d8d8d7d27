package io.whimbrel.diff.online;

import io.whimbrel.schema.QualifiedName;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables are too large to be rewritten while others wait.
 *
 * @param patterns their names, in which a {@code *} stands for anything
 */
public record LargeTables(Set<QualifiedName> patterns) {

    /** None is. */
    public static final LargeTables NONE = new LargeTables(Set.of());

    /**
     * Copies the patterns.
     */
    public LargeTables {
        patterns = Set.copyOf(patterns);
    }

    /**
     * Those of some names.
     *
     * @param names as {@link QualifiedName#parse} reads them: {@code orders}, {@code audit.*}, {@code *_log}
     * @return the tables
     * @throws IllegalArgumentException if one isn't a name
     */
    public static LargeTables named(Collection<String> names) {
        return new LargeTables(names.stream().map(QualifiedName::parse).collect(Collectors.toSet()));
    }

    /**
     * These, and others.
     *
     * @param others more of them
     * @return both
     */
    public LargeTables and(LargeTables others) {
        return new LargeTables(
                Stream.concat(patterns.stream(), others.patterns.stream()).collect(Collectors.toSet()));
    }

    /**
     * Whether a table is among them.
     *
     * @param table the table
     * @return true if it is too large to be rewritten
     */
    public boolean contain(QualifiedName table) {
        return patterns.stream()
                .anyMatch(each -> matches(each.schema(), table.schema()) && matches(each.name(), table.name()));
    }

    private static boolean matches(String pattern, String name) {
        return Pattern.compile(
                        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .matcher(name)
                .matches();
    }
}
