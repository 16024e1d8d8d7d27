package io.whimbrel.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How far replicas are behind, as their primary sees it.
 *
 * <p>PostgreSQL's {@code replay_lag} is what a replica last reported, and stands still while it replays nothing at all. So
 * it is also remembered here when the primary was where a replica is now.
 */
final class ReplicaLag {

    /** More than an hour of looks. */
    private static final int KEPT = 10_000;

    /** The role sees that there is a replica, and no more. */
    private boolean hidden;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private static final String QUERY = """
        SELECT r.state IS NULL,
            r.application_name || coalesce(' at ' || pg_catalog.host(r.client_addr), ''),
            coalesce(extract(epoch FROM r.replay_lag) * 1000, 0)::bigint,
            pg_catalog.pg_wal_lsn_diff(r.replay_lsn, '0/0'),
            pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), '0/0')
        FROM pg_catalog.pg_stat_replication r
        WHERE r.state IS NULL OR r.state IN ('streaming', 'catchup') AND r.replay_lsn IS NOT NULL
        """;

    /** Looks at all of them. */
    List<Replica> look(Connection connection) throws SQLException {
        List<Replica> replicas = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                if (row.getBoolean(1)) {
                    hidden = true;
                } else {
                    Duration told = Duration.ofMillis(row.getLong(3));
                    Duration seen = behind(row.getLong(4), row.getLong(5), System.nanoTime());
                    replicas.add(new Replica(row.getString(2), told.compareTo(seen) > 0 ? told : seen));
                }
            }
        }
        return List.copyOf(replicas);
    }

    /** Whether there are some that the role may not look at. */
    boolean isHidden() {
        return hidden;
    }

    /** How long ago the primary was where a replica is, as far as it was looked at since. */
    Duration behind(long replica, long primary, long now) {
        if (samples.isEmpty() || primary > samples.getLast().place()) {
            samples.addLast(new Sample(primary, now));
            if (samples.size() > KEPT) {
                samples.removeFirst();
            }
        }
        if (replica >= primary) {
            return Duration.ZERO;
        }
        long since = samples.getFirst().nanos();
        for (Sample sample : samples) {
            if (sample.place() > replica) {
                break;
            }
            since = sample.nanos();
        }
        return Duration.ofNanos(now - since);
    }

    /**
     * Where the primary was.
     *
     * @param place in its write-ahead log
     * @param nanos when it was first seen there
     */
    private record Sample(long place, long nanos) {}
}
