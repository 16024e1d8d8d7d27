package io.whimbrel.examples;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** Whatever is in a database that PostgreSQL didn't put there, asked without Whimbrel's own reader. */
final class Leavings {

    /** What a history table is made of. */
    static final Set<String> OF_HISTORY = Set.of(
            "relation public.whimbrel_history",
            "relation public.whimbrel_history_pkey",
            "type public.whimbrel_history",
            "type public._whimbrel_history");

    private static final String QUERY = """
            WITH own AS (
                SELECT oid, nspname FROM pg_namespace
                WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%')
            SELECT 'relation ' || nspname || '.' || relname FROM pg_class JOIN own ON own.oid = relnamespace
            UNION ALL SELECT 'type ' || nspname || '.' || typname FROM pg_type JOIN own ON own.oid = typnamespace
            UNION ALL SELECT 'function ' || nspname || '.' || proname FROM pg_proc JOIN own ON own.oid = pronamespace
            UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
            UNION ALL SELECT 'schema ' || nspname FROM own WHERE nspname <> 'public'
            """;

    private Leavings() {}

    static Set<String> of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            Set<String> found = new TreeSet<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
