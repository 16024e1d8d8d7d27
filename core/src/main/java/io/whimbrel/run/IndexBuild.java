package io.whimbrel.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How far the server is with an index.
 *
 * @param phase what it is at, in PostgreSQL's words, such as {@code building index: scanning table}
 * @param unit what it counts there: {@code blocks}, {@code tuples}, or {@code lockers} that it waits for
 * @param done how many are done
 * @param total how many there are; 0 where that isn't known
 * @param behind who it waits for at this moment, such as a writer or a transaction with an old snapshot
 * @see <a href="https://www.postgresql.org/docs/current/progress-reporting.html">Progress Reporting</a>
 */
public record IndexBuild(String phase, String unit, long done, long total, List<OtherSession> behind) {

    private static final String QUERY = """
        SELECT p.phase,
            CASE WHEN p.phase LIKE 'waiting%' THEN 'lockers' WHEN p.blocks_total > 0 THEN 'blocks' ELSE 'tuples' END,
            CASE WHEN p.phase LIKE 'waiting%' THEN p.lockers_done
                WHEN p.blocks_total > 0 THEN p.blocks_done ELSE p.tuples_done END,
            CASE WHEN p.phase LIKE 'waiting%' THEN p.lockers_total
                WHEN p.blocks_total > 0 THEN p.blocks_total ELSE p.tuples_total END
        FROM pg_catalog.pg_stat_progress_create_index p
        WHERE p.pid = ? AND p.phase IS NOT NULL
        """;

    /**
     * Copies the list.
     */
    public IndexBuild {
        behind = List.copyOf(behind);
    }

    /** How far a session is that waits for some; empty if it builds none. */
    static Optional<IndexBuild> of(Connection connection, int pid, List<OtherSession> blockers) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setInt(1, pid);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new IndexBuild(
                                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), blockers))
                        : Optional.empty();
            }
        }
    }

    /**
     * How much of the phase is done.
     *
     * @return from 0 to 1; 0 where that isn't known
     */
    public double part() {
        return total <= 0 ? 0 : Math.min(1, (double) done / total);
    }
}
