package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** How large the tables of a database are, which tells how large those of its like are. */
public final class TableSizes {

    private static final String ABOVE = """
        select n.nspname, c.relname
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
          and pg_catalog.pg_table_size(c.oid) >= ?
        """;

    private TableSizes() {}

    /**
     * The tables of a database that have a size at least; reads only.
     *
     * @param database where it is
     * @param limit how many bytes a table has without its indexes
     * @return those tables
     * @throws WhimbrelException if the database can't be reached or asked
     */
    public static LargeTables from(DatabaseUrl database, long limit) {
        try (Connection connection = database.connect();
                Statement settings = connection.createStatement()) {
            settings.execute("SET default_transaction_read_only = on; SET lock_timeout = '5s'");
            Set<QualifiedName> large = new HashSet<>();
            try (PreparedStatement statement = connection.prepareStatement(ABOVE)) {
                statement.setLong(1, limit);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        large.add(new QualifiedName(row.getString(1), row.getString(2)));
                    }
                }
            }
            return new LargeTables(large);
        } catch (SQLException e) {
            throw new WhimbrelException(
                    "Can't read the tables' sizes from " + database.address() + ": " + e.getMessage()
                            + "; name the large tables under large_tables.names instead, or try again.",
                    e);
        }
    }
}
