package io.whimbrel.scratch;

import io.whimbrel.schema.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops the scratch databases that crashed runs of the same user left behind. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /**
     * A user sees the application_name of its own sessions only, and owns its own databases only; so no
     * other user's are touched.
     */
    private static final String ABANDONED = """
            select d.datname
            from pg_catalog.pg_database d
            where d.datdba = (select r.oid from pg_catalog.pg_roles r where r.rolname = current_user)
              and pg_catalog.starts_with(d.datname::pg_catalog.text, '%s'::pg_catalog.text)
              and not exists (
                select from pg_catalog.pg_stat_activity a
                where a.datid = d.oid or a.application_name = d.datname::pg_catalog.text)
            """.formatted(ScratchDatabase.PREFIX);

    private Leftovers() {}

    static void sweep(Connection connection) throws SQLException {
        List<String> abandoned = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet results = statement.executeQuery(ABANDONED)) {
                while (results.next()) {
                    abandoned.add(results.getString(1));
                }
            }
            for (String database : abandoned) {
                drop(statement, database);
            }
        }
    }

    /** Not by force: one in which somebody is again, or that another run has just dropped, isn't ours to drop. */
    private static void drop(Statement statement, String database) {
        try {
            statement.execute("DROP DATABASE " + Identifiers.quote(database));
            LOG.info("dropped {}, which a crashed run had left behind", database);
        } catch (SQLException e) {
            LOG.debug("left {} alone: {}", database, e.getMessage());
        }
    }
}
