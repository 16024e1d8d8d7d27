package io.whimbrel.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tables are too large to be rewritten while others wait.
 *
 * @param names their names, in which a {@code *} stands for anything
 * @param url a database whose tables' sizes tell of more, or null
 * @param limit the size in bytes from which on a table of that database is large
 */
public record LargeTablesConfiguration(
        List<String> names, @Nullable String url, long limit) {

    /** None. */
    static final LargeTablesConfiguration NONE = new LargeTablesConfiguration(List.of(), null, 100L << 20);

    /**
     * Copies the names.
     */
    public LargeTablesConfiguration {
        names = List.copyOf(names);
    }

    /**
     * Leaves out the URL, which may hold a password.
     */
    @Override
    public String toString() {
        return "LargeTablesConfiguration" + names;
    }
}
