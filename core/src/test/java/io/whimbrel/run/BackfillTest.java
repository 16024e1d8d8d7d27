package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.io.File;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("timed")
class BackfillTest {

    private static final RunnerOptions SMALL =
            Fixture.OPTIONS.withBatches(Duration.ofNanos(200_000), Duration.ofMillis(1));

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", PRIMARY KEY (id)",
                ", PRIMARY KEY (\"Part, of it\", id)",
                ", PRIMARY KEY (at, name)",
                ", UNIQUE (id)"
            })
    void fillsEveryRowOnce(String key) throws SQLException {
        fill(key, 2000);
        List<Double> parts = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void batchFinished(Operation operation, BackfillProgress progress) {
                parts.add(progress.part());
            }
        };
        fixture.runner(List.of(file("upper(name)")), SMALL, progress).migrate("head");
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled = upper(name)"))
                .isEqualTo("2000");
        assertThat(fixture.one("SELECT max(times) FROM t")).isEqualTo("1");
        assertThat(parts).hasSizeGreaterThan(3).isSorted();
        assertThat(parts.get(0)).as("the first stretch is a short one").isLessThan(0.5);
        assertThat(parts.get(parts.size() - 1)).isEqualTo(1);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
    }

    @Test
    void looksForRowsThatCameBehind() throws Exception {
        fill(", PRIMARY KEY (id)", 1000);
        try (Connection other = fixture.connect();
                Statement statement = other.createStatement()) {
            Progress progress = new Progress() {
                private boolean inserted;

                @Override
                public void batchFinished(Operation operation, BackfillProgress progress) {
                    try {
                        if (!inserted) {
                            statement.execute("INSERT INTO t VALUES (-1, 'late', now(), 'x')");
                            inserted = true;
                        }
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            fixture.runner(List.of(file("upper(name)")), SMALL, progress).migrate("head");
        }
        assertThat(fixture.one("SELECT filled FROM t WHERE id = -1")).isEqualTo("LATE");
    }

    @Test
    void endsThoughRowsGoOnComing() throws Exception {
        fill(", PRIMARY KEY (id)", 1000);
        try (Connection other = fixture.connect();
                Statement statement = other.createStatement()) {
            Progress progress = new Progress() {
                private int next = -1;

                @Override
                public void batchFinished(Operation operation, BackfillProgress progress) {
                    try {
                        statement.execute("INSERT INTO t VALUES (" + next-- + ", 'late', now(), 'x')");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            fixture.runner(List.of(file("upper(name)")), SMALL, progress).migrate("head");
        }
        assertThat(fixture.one("SELECT count(*) FROM t WHERE id > 0 AND filled IS NULL"))
                .isEqualTo("0");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
    }

    @Test
    void letsGoOfItsRowsWhileItWaitsForOne() throws Exception {
        fill(", PRIMARY KEY (id)", 100);
        try (Connection other = fixture.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("UPDATE t SET name = 'held' WHERE id = 50");
            List<Integer> attempts = new ArrayList<>();
            Progress progress = new Progress() {
                @Override
                public void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> blockers) {
                    attempts.add(attempt);
                    assertThat(blockers).isNotEmpty();
                    try {
                        other.commit();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            RunnerOptions options = Fixture.OPTIONS.withBatches(Duration.ofMillis(100), Duration.ZERO);
            fixture.runner(List.of(file("upper(name)")), options, progress).migrate("head");
            assertThat(attempts).containsExactly(1);
        }
        assertThat(fixture.one("SELECT filled FROM t WHERE id = 50")).isEqualTo("HELD");
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled IS NULL")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", PRIMARY KEY (id)"})
    void goesOnBehindARunnerThatWasKilled(String key, @TempDir Path folder) throws Exception {
        fill(key, 20_000);
        File output = folder.resolve("output").toFile();
        Process killed = OtherRunner.start(BackfillTest.class, fixture.database(), output);
        try {
            long deadline = System.nanoTime() + 60_000_000_000L;
            while (Integer.parseInt(fixture.one("SELECT count(*) FROM t WHERE filled IS NOT NULL")) < 3000) {
                assertThat(System.nanoTime()).as("see %s", output).isLessThan(deadline);
                Thread.sleep(10);
            }
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(fixture.history()).isEqualTo("r001 upgrade 0/1");
        String place = fixture.one("SELECT progress || ' of ' || (SELECT reltuples FROM pg_class WHERE relname = 't')"
                + " FROM whimbrel_history");
        assertThat(place).startsWith("upgrade 0: ");

        List<Double> parts = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void batchFinished(Operation operation, BackfillProgress progress) {
                parts.add(progress.part());
            }
        };
        fixture.runner(List.of(file("upper(name)")), Fixture.OPTIONS, progress).migrate("head");
        assertThat(parts.get(0))
                .as("it begins where the other ended, at %s", place)
                .isGreaterThan(0.1);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled = upper(name) AND times = 1"))
                .isEqualTo("20000");
    }

    /** A runner in a JVM of its own. */
    public static void main(String[] arguments) {
        new Runner(
                        OtherRunner.source(arguments),
                        RevisionGraph.of(List.of(file("upper(name)"))),
                        Database.DEFAULT,
                        SMALL.withBatches(Duration.ofMillis(2), Duration.ofMillis(20)),
                        Progress.SILENT)
                .migrate("head");
    }

    private static Recorded file(String expression) {
        return new Recorded(
                "r001",
                "",
                List.of(new Backfill(QualifiedName.parse("t"), "filled", expression)),
                List.of(Recorded.within("SELECT 1")));
    }

    private void fill(String key, int rows) throws SQLException {
        fixture.execute("CREATE TABLE t (id bigint, name text, at timestamptz, \"Part, of it\" text, filled text,"
                + " times integer NOT NULL DEFAULT 0" + key + ")");
        fixture.execute("INSERT INTO t SELECT n, 'it''s, ' || n, now() - n * interval '1.5 s', 'p, ' || n % 7"
                + " FROM generate_series(1, " + rows + ") n");
        fixture.execute("ANALYZE t");
        fixture.execute("CREATE FUNCTION count_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " NEW.times := OLD.times + 1; RETURN NEW; END $$");
        fixture.execute("CREATE TRIGGER counts BEFORE UPDATE OF filled ON t FOR EACH ROW EXECUTE FUNCTION count_it()");
    }
}
