package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestStandby;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backfill on a primary that a real standby follows. */
@Tag("timed")
class ReplicaTest {

    private static final List<Recorded> FILES = List.of(new Recorded(
            "r001", "", List.of(new Backfill(QualifiedName.parse("t"), "filled", "upper(name)")), List.of()));

    private static final RunnerOptions OPTIONS = Fixture.OPTIONS
            .withBatches(Duration.ofMillis(2), Duration.ofMillis(20))
            .withMaxReplicaLag(Duration.ofMillis(700));

    private final TestStandby standby = TestStandby.of(17);

    @BeforeEach
    void fill() throws SQLException {
        on(
                standby.primary(),
                "CREATE TABLE t (id bigint PRIMARY KEY, name text, filled text);"
                        + " INSERT INTO t SELECT n, 'n' || n, NULL FROM generate_series(1, 60000) n; ANALYZE t");
        awaitReplica();
    }

    @AfterEach
    void drop() throws SQLException {
        on(standby.access(), "SELECT pg_wal_replay_resume()");
        on(standby.primary(), "DROP TABLE t; DROP TABLE IF EXISTS whimbrel_history");
        awaitReplica();
    }

    @Test
    void aBackfillWaitsForAReplicaThatLags() throws SQLException {
        on(standby.access(), "SELECT pg_wal_replay_pause()");
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void waitingForReplica(Operation operation, Replica replica, Duration most) {
                told.add(replica.name() + " " + replica.lag().compareTo(most));
                try {
                    assertThat(one(standby.primary(), "SELECT count(*) FROM t WHERE filled IS NULL"))
                            .isNotEqualTo("0");
                    on(standby.access(), "SELECT pg_wal_replay_resume()");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        runner(standby.primary(), OPTIONS, progress).migrate("head");
        assertThat(told).isNotEmpty().allMatch(text -> text.matches("\\S+ at 127\\.0\\.0\\.1 1"));
        assertThat(one(standby.primary(), "SELECT count(*) FROM t WHERE filled IS NULL"))
                .isEqualTo("0");
        awaitReplica();
        assertThat(one(standby.access(), "SELECT count(*) FROM t WHERE filled IS NULL"))
                .isEqualTo("0");
    }

    @Test
    void noReplicaIsWaitedForWhereNoneNeedsTo() throws SQLException {
        on(standby.access(), "SELECT pg_wal_replay_pause()");
        Progress progress = new Progress() {
            @Override
            public void waitingForReplica(Operation operation, Replica replica, Duration most) {
                throw new AssertionError("waits for " + replica);
            }
        };
        runner(standby.primary(), OPTIONS.withMaxReplicaLag(Duration.ZERO), progress)
                .migrate("head");
        assertThat(one(standby.primary(), "SELECT count(*) FROM t WHERE filled IS NULL"))
                .isEqualTo("0");
    }

    @Test
    void whoMayNotSeeReplicasIsToldOnce() throws SQLException {
        on(
                standby.primary(),
                "CREATE ROLE clerk LOGIN PASSWORD 'quill'; GRANT CREATE ON SCHEMA public TO clerk;"
                        + " ALTER TABLE t OWNER TO clerk");
        ServerAccess clerk =
                new ServerAccess(standby.primary().host(), standby.primary().port(), "clerk", "quill");
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void replicasHidden(Operation operation) {
                told.add(operation.describe());
            }
        };
        try {
            runner(clerk, OPTIONS, progress).migrate("head");
        } finally {
            on(standby.primary(), "REASSIGN OWNED BY clerk TO whimbrel; DROP OWNED BY clerk; DROP ROLE clerk");
        }
        assertThat(told).containsExactly(FILES.get(0).upgrade().get(0).describe());
    }

    @Test
    void aStandbyIsRefused() {
        for (LockMode mode : LockMode.values()) {
            assertThatThrownBy(() -> runner(standby.access(), OPTIONS.withLock(mode), Progress.SILENT)
                            .migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage("This server is a standby, which only its primary can change; connect to the primary"
                            + " instead.");
        }
    }

    @Test
    void aReplicaIsAsFarBehindAsThePrimaryWasThereLongAgo() {
        ReplicaLag lag = new ReplicaLag();
        assertThat(lag.behind(100, 100, 0)).isEqualTo(Duration.ZERO);
        assertThat(lag.behind(100, 200, 1_000)).isEqualTo(Duration.ofNanos(1_000));
        assertThat(lag.behind(100, 300, 5_000)).isEqualTo(Duration.ofNanos(5_000));
        assertThat(lag.behind(250, 300, 6_000)).isEqualTo(Duration.ofNanos(5_000));
        assertThat(lag.behind(300, 300, 7_000)).isEqualTo(Duration.ZERO);
        assertThat(lag.behind(50, 300, 8_000)).as("since it is looked at").isEqualTo(Duration.ofNanos(8_000));
    }

    private static Runner runner(ServerAccess access, RunnerOptions options, Progress progress) {
        return new Runner(
                () -> access.connect("postgres"), RevisionGraph.of(FILES), Database.DEFAULT, options, progress);
    }

    private void awaitReplica() throws SQLException {
        String place = one(standby.primary(), "SELECT pg_current_wal_insert_lsn()");
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!"t".equals(one(standby.access(), "SELECT pg_last_wal_replay_lsn() >= '" + place + "'"))) {
            assertThat(System.nanoTime()).as("the standby follows").isLessThan(deadline);
            Pause.of(Duration.ofMillis(50));
        }
    }

    private static void on(ServerAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(ServerAccess access, String query) throws SQLException {
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
