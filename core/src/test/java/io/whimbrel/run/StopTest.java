package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run that is ended from outside cancels what the server does, and leaves what the next one goes on from. */
@Tag("timed")
class StopTest {

    private static final String BUSY = "application_name = 'whimbrel' AND wait_event = 'PgSleep'";

    private static final String WAITING = "application_name = 'whimbrel' AND wait_event_type = 'Lock'";

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
        fixture.execute("CREATE TABLE t (id bigint); CREATE TABLE naps (seconds int); INSERT INTO naps VALUES (600)");
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void rollsBackTheStepThatRuns() throws Exception {
        List<Recorded> files = List.of(file(
                Recorded.committing("INSERT INTO t VALUES (1)"),
                Recorded.committing("INSERT INTO t SELECT 2 FROM naps WHERE pg_sleep(seconds) IS NOT NULL"),
                Recorded.within("INSERT INTO t VALUES (3)")));
        assertThat(stopped(fixture.runner(files), BUSY))
                .hasMessage("V_r001.java: Stopped before its end, at: execute INSERT INTO t SELECT 2 FROM naps WHERE"
                        + " pg_sleep(seconds) IS NOT NULL; step 1 is done, step 2 of 3 was rolled back;"
                        + " migrate again to go on from there.");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/3");
        fixture.assertNothingLeft();

        fixture.execute("UPDATE naps SET seconds = 0");
        fixture.runner(files).migrate("head");
        assertThat(fixture.one("SELECT string_agg(id::text, '' ORDER BY id) FROM t"))
                .isEqualTo("123");
    }

    @Test
    void saysThatNothingWasKeptOfAMigrationInOneStep() throws Exception {
        List<Recorded> files = List.of(file(Recorded.within("SELECT pg_sleep(seconds) FROM naps")));
        assertThat(stopped(fixture.runner(files), BUSY))
                .hasMessage(
                        "V_r001.java: Stopped before its end, at: execute SELECT pg_sleep(seconds) FROM naps; nothing"
                                + " of this migration was kept; migrate again.");
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
        fixture.assertNothingLeft();
    }

    @Test
    void leavesAnIndexToTheNextRun() throws Exception {
        List<Recorded> files = List.of(file(Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")));
        try (Connection writer = fixture.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("INSERT INTO t VALUES (1)");
            assertThat(stopped(fixture.runner(files), WAITING))
                    .hasMessageContaining("Stopped before its end")
                    .hasMessageEndingWith("step 1 of 1 runs outside a transaction and is looked at before it is tried"
                            + " again; migrate again to go on from there.");
            writer.rollback();
        }
        assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_id'::regclass"))
                .isEqualTo("f");
        fixture.runner(files).migrate("head");
        fixture.assertNothingLeft();
    }

    @Test
    void endsThePauseBetweenTwoTries() throws Exception {
        RunnerOptions patient = Fixture.OPTIONS.withLockTimeout(Duration.ofMillis(50), 1000, Duration.ofMinutes(10));
        List<Recorded> files = List.of(file(Recorded.within("ALTER TABLE t ADD COLUMN n int")));
        try (Connection reader = fixture.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT FROM t");
            Runner runner = fixture.runner(files, patient, Progress.SILENT);
            assertThat(stopped(runner, "application_name = 'whimbrel' AND query LIKE 'ROLLBACK%'"))
                    .hasMessageContaining("Stopped before its end")
                    .hasMessageEndingWith("nothing of this migration was kept; migrate again.");
        }
        fixture.assertNothingLeft();
    }

    @Test
    void keepsTheBatchesThatAreDone() throws Exception {
        fixture.execute("ALTER TABLE t ADD PRIMARY KEY (id), ADD COLUMN filled int;"
                + " INSERT INTO t SELECT generate_series(1, 3000)");
        RunnerOptions slow = Fixture.OPTIONS.withBatches(Duration.ofNanos(1000), Duration.ofMillis(50));
        List<Recorded> files = List.of(file(new Backfill(QualifiedName.parse("t"), "filled", "1")));
        assertThat(stopped(
                        fixture.runner(files, slow, Progress.SILENT),
                        "EXISTS (SELECT FROM t WHERE filled IS NOT NULL) AND pid = pg_backend_pid()"))
                .hasMessageContaining(
                        "step 1 of 1 runs outside a transaction and goes on behind its last batch; migrate"
                                + " again to go on from there");
        assertThat(Integer.parseInt(fixture.one("SELECT count(filled) FROM t"))).isBetween(1, 2999);
        fixture.runner(files).migrate("head");
        assertThat(fixture.one("SELECT count(filled) FROM t")).isEqualTo("3000");
    }

    @Test
    void waitsNoLongerForAnotherRunner() throws Exception {
        List<Recorded> files = List.of(file(Recorded.within("SELECT pg_sleep(seconds) FROM naps")));
        Runner first = fixture.runner(files);
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> first.migrate("head"));
        await(BUSY);
        Runner second = fixture.runner(files);
        // The lock's connection of the one, and both of the other.
        assertThat(stopped(
                        second,
                        "application_name = 'whimbrel' AND (SELECT count(*) FROM pg_stat_activity"
                                + " WHERE application_name = 'whimbrel' AND datname = current_database()) = 3"))
                .hasMessage("Stopped while another runner was at work; nothing was changed.");
        assertThat(running).isNotDone();
        stop(first, running);
    }

    @Test
    void beginsNothingOnAThreadThatWasInterrupted() throws Exception {
        List<Recorded> files = Recorded.tables(1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageContaining("V_r001.java: Stopped before its end; nothing of this migration was kept");
        } finally {
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        }
        assertThat(fixture.hasTable("t001")).isFalse();
    }

    private static Recorded file(Operation... steps) {
        return new Recorded("r001", "", List.of(steps), List.of());
    }

    /** How a run ends that is stopped as soon as there is such a session. */
    private Throwable stopped(Runner runner, String session) throws Exception {
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> runner.migrate("head"));
        await(session);
        return stop(runner, running);
    }

    private static Throwable stop(Runner runner, CompletableFuture<Void> running) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            runner.stop();
            try {
                running.get(100, TimeUnit.MILLISECONDS);
                throw new AssertionError("it came to its end");
            } catch (TimeoutException e) {
                assertThat(e).hasNoCause();
            } catch (ExecutionException e) {
                return Objects.requireNonNull(e.getCause());
            }
        }
        throw new AssertionError("it isn't stopped");
    }

    private void await(String session) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (fixture.sessions(session) == 0) {
            assertThat(System.nanoTime()).as(session).isLessThan(deadline);
            Thread.sleep(10);
        }
    }
}
