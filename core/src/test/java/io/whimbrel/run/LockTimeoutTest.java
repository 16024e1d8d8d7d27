package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("timed")
class LockTimeoutTest {

    private static final List<Recorded> FILES = List.of(
            Recorded.of("r001", "", "CREATE TABLE t (id bigint)", "DROP TABLE t"),
            new Recorded(
                    "r002",
                    "r001",
                    List.of(
                            Recorded.within("CREATE TABLE other (id bigint)"),
                            new AddColumn(QualifiedName.parse("t"), Column.of("n", "bigint"), null)),
                    List.of()));

    private Fixture fixture;
    private Connection blocker;

    @BeforeEach
    void block() throws SQLException {
        fixture = new Fixture();
        fixture.runner(FILES).migrate("r001");
        blocker = fixture.connect();
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
            statement.execute("SET application_name = 'report'");
            statement.execute("SELECT count(*) FROM t");
        }
    }

    @AfterEach
    void close() throws SQLException {
        blocker.close();
        fixture.close();
    }

    @Test
    void triesAgainOnceTheBlockerHasGone() throws SQLException {
        List<String> blockers = new ArrayList<>();
        Progress goAway = new Progress() {
            @Override
            public void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> seen) {
                seen.forEach(session -> blockers.add(operation.describe() + " behind " + session.application()));
                try {
                    blocker.rollback();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertThat(fixture.runner(FILES, Fixture.OPTIONS, goAway).migrate("head"))
                .hasSize(1);
        assertThat(blockers).containsExactly("add column t.n behind report");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1");
    }

    @Test
    void givesUpAndNamesTheBlocker() throws SQLException {
        assertThatThrownBy(() -> fixture.runner(FILES).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageMatching("V_r002.java: Could not add column t\\.n: canceling statement due to lock timeout"
                        + " \\(SQLSTATE 55P03\\), at: ALTER TABLE t ADD COLUMN n bigint; it was tried 3 times, and in"
                        + " the way was pid \\d+ \\(report, whimbrel, idle in transaction for \\d+ s\\):"
                        + " SELECT count\\(\\*\\) FROM t; nothing of this migration was kept\\.");
        assertThat(fixture.hasTable("other")).isFalse();
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
    }

    @Test
    void queuesNoLongerThanTheTimeoutBehindTheBlocker() throws SQLException {
        RunnerOptions options = Fixture.OPTIONS.withLockTimeout(Duration.ofMillis(300), 4, Duration.ofMillis(500));
        Thread migrating = new Thread(() -> {
            try {
                fixture.runner(FILES, options, Progress.SILENT).migrate("head");
            } catch (WhimbrelException expected) {
                assertThat(expected).hasMessageContaining("tried 4 times");
            }
        });
        migrating.start();
        long longest = 0;
        while (migrating.isAlive()) {
            long start = System.nanoTime();
            fixture.execute("SELECT count(*) FROM t");
            longest = Math.max(longest, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void treatsSqlOfUnknownLocksAsStalling() {
        List<Recorded> files = List.of(
                FILES.get(0), Recorded.of("r002", "r001", "ALTER TABLE t RENAME TO u", "ALTER TABLE u RENAME TO t"));
        assertThatThrownBy(() -> fixture.runner(files).migrate("head")).hasMessageContaining("(report, whimbrel");
    }

    @Test
    void letsAConcurrentIndexWaitForAsLongAsItTakes() throws Exception {
        List<Recorded> files = List.of(
                FILES.get(0),
                new Recorded(
                        "r002",
                        "r001",
                        List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")),
                        List.of()));
        try (Statement statement = blocker.createStatement()) {
            statement.execute("INSERT INTO t VALUES (1)");
        }
        Thread migrating = new Thread(() -> fixture.runner(files).migrate("head"));
        migrating.start();
        migrating.join(1500);
        assertThat(migrating.isAlive()).isTrue();
        blocker.rollback();
        migrating.join(10_000);
        assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_id'::regclass"))
                .isEqualTo("t");
    }
}
