package io.whimbrel.plan;

import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * How large the tables of the live database are. Reads only, and waits for nobody's lock for long.
 */
final class LiveSizes {

    /** A partitioned table has no rows of its own: those of its partitions count. */
    private static final String ESTIMATE = """
            with parts as (
              select c.oid, c.reltuples, c.relpages, c.relkind
              from pg_catalog.pg_class t
              join pg_catalog.pg_namespace n on n.oid = t.relnamespace
              join lateral (
                select p.relid from pg_catalog.pg_partition_tree(t.oid) p where t.relkind in ('p', 'I')
                union select t.oid
              ) part on true
              join pg_catalog.pg_class c on c.oid = part.relid
              where n.nspname = ? and t.relname = ?)
            select count(*),
                   bool_or(reltuples < 0 and relkind in ('r', 'm')),
                   sum(greatest(reltuples, 0)) filter (where relkind not in ('p', 'I')),
                   sum(relpages::bigint) * pg_catalog.current_setting('block_size')::bigint,
                   pg_catalog.array_to_string(pg_catalog.array_agg(oid::bigint), ',')
            from parts
            """;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Connection connection;
    private final Map<QualifiedName, Size> known = new HashMap<>();

    LiveSizes(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = on; SET lock_timeout = 500");
        }
    }

    /** How large a relation is; {@link Size#MISSING} if there is none of that name. */
    Size of(QualifiedName name) throws SQLException {
        Size size = known.get(name);
        if (size == null) {
            size = read(name);
            known.put(name, size);
        }
        return size;
    }

    private Size read(QualifiedName name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ESTIMATE)) {
            statement.setString(1, name.schema());
            statement.setString(2, name.name());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || row.getLong(1) == 0) {
                    return Size.MISSING;
                }
                Long rows = row.getBoolean(2) ? null : Long.valueOf(Math.round(row.getDouble(3)));
                return new Size(Size.Presence.LIVE, rows, bytes(row.getString(5), row.getLong(4)));
            }
        }
    }

    /** The exact size needs ACCESS SHARE on the table; where somebody holds it fast, the last known one must do. */
    private long bytes(String oids, long lastKnown) throws SQLException {
        String sum = "select sum(pg_catalog.pg_total_relation_size(oid::pg_catalog.oid)) from" + " pg_catalog.unnest('{"
                + oids + "}'::bigint[]) oid";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sum)) {
            return row.next() ? row.getLong(1) : lastKnown;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return lastKnown;
            }
            throw e;
        }
    }
}
