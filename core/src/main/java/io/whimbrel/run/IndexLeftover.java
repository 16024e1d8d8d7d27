package io.whimbrel.run;

import io.whimbrel.schema.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an interrupted CREATE or DROP INDEX CONCURRENTLY left behind.
 *
 * <p>Such a statement runs in several transactions of its own, so it can be half done: an index that
 * isn't valid slows down writes and serves no query, until it is dropped.
 *
 * @param isDone whether the statement did run before, to its end
 * @param drop the statement that clears the way for it; null if nothing is in its way
 */
record IndexLeftover(boolean isDone, @Nullable String drop) {

    static final String NAME = "((?:\"(?:[^\"]|\"\")+\"|[\\w$]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[\\w$]+))?)";

    private static final Pattern CREATE = Pattern.compile(
            "\\s*CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(IF\\s+NOT\\s+EXISTS\\s+)?" + NAME
                    + "\\s+ON\\s+(?:ONLY\\s+)?" + NAME + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DROP = Pattern.compile(
            "\\s*DROP\\s+INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+EXISTS\\s+)?" + NAME + "\\s*", Pattern.CASE_INSENSITIVE);

    /** Whether it is a statement whose work can be told from the catalogs. */
    static boolean isLookedAt(String sql) {
        return CREATE.matcher(sql).matches() || DROP.matcher(sql).matches() || ReindexLeftover.isOf(sql);
    }

    /** The index that a statement is to create, if it is there before the first try; else null. */
    static @Nullable String taken(Connection connection, String sql) throws SQLException {
        Matcher create = CREATE.matcher(sql);
        if (!create.matches() || create.group(1) != null) {
            return null;
        }
        Index found = find(connection, create.group(2), create.group(3));
        return found != null && found.valid() ? raw(create.group(2)) : null;
    }

    /**
     * Looks what became of a statement that runs outside a transaction.
     *
     * @param sql the statement
     * @param tried whether it may have run before
     */
    static IndexLeftover of(Connection connection, String sql, boolean tried) throws SQLException {
        Matcher create = CREATE.matcher(sql);
        if (create.matches()) {
            Index found = find(connection, create.group(2), create.group(3));
            return found == null || found.valid()
                    ? new IndexLeftover(found != null && tried, null)
                    : new IndexLeftover(false, "DROP INDEX CONCURRENTLY " + found.sql());
        }
        if (tried) {
            ReindexLeftover.drop(connection, sql);
        }
        Matcher drop = DROP.matcher(sql);
        return new IndexLeftover(tried && drop.matches() && isDropped(connection, drop.group(1)), null);
    }

    private static @Nullable Index find(Connection connection, String index, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
            SELECT i.indisvalid, n.nspname, c.relname
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE i.indrelid = pg_catalog.to_regclass(?) AND c.relname = ?\
            """)) {
            query.setString(1, table);
            query.setString(2, raw(index));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Index(
                                row.getBoolean(1),
                                Identifiers.quote(row.getString(2)) + "." + Identifiers.quote(row.getString(3)))
                        : null;
            }
        }
    }

    private static boolean isDropped(Connection connection, String index) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_catalog.to_regclass(?) IS NULL")) {
            query.setString(1, index);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The name as the catalogs have it. */
    private static String raw(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }

    private record Index(boolean valid, String sql) {}
}
