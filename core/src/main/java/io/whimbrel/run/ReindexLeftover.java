package io.whimbrel.run;

import io.whimbrel.schema.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an interrupted REINDEX CONCURRENTLY left behind: the new index that wasn't finished, or the former one that
 * wasn't dropped any more. Both slow down writes and serve no query.
 */
final class ReindexLeftover {

    private static final Pattern REINDEX = Pattern.compile(
            "\\s*REINDEX\\s+(?:\\([^)]*\\)\\s*)?(?:INDEX|TABLE)\\s+CONCURRENTLY\\s+" + IndexLeftover.NAME + "\\s*",
            Pattern.CASE_INSENSITIVE);

    private ReindexLeftover() {}

    /** Whether it is a statement that may leave such. */
    static boolean isOf(String sql) {
        return REINDEX.matcher(sql).matches();
    }

    /** Drops what an earlier try of the statement left. */
    static void drop(Connection connection, String sql) throws SQLException {
        Matcher reindex = REINDEX.matcher(sql);
        if (!reindex.matches()) {
            return;
        }
        for (String index : find(connection, reindex.group(1))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + index);
            }
        }
    }

    /** Of the table or the index, of all partitions below it, and of the tables where long values are. */
    private static List<String> find(Connection connection, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
            WITH tables AS (
                SELECT coalesce(i.indrelid, c.oid) AS oid
                FROM (
                    SELECT pg_catalog.to_regclass(?)::oid AS oid
                    UNION SELECT relid FROM pg_catalog.pg_partition_tree(pg_catalog.to_regclass(?))
                ) c
                LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid)
            SELECT n.nspname, c.relname
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$' AND i.indrelid IN (
                SELECT oid FROM tables
                UNION SELECT t.reltoastrelid FROM tables JOIN pg_catalog.pg_class t ON t.oid = tables.oid)\
            """)) {
            query.setString(1, name);
            query.setString(2, name);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(Identifiers.quote(row.getString(1)) + "." + Identifiers.quote(row.getString(2)));
                }
            }
        }
        return found;
    }
}
