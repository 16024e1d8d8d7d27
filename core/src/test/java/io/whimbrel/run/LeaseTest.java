package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("timed")
class LeaseTest {

    private static final RunnerOptions LEASE = Fixture.OPTIONS.withLease(Duration.ofSeconds(2));

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void sixteenRunnersApplyEachMigrationOnce() throws Exception {
        List<Recorded> files = new ArrayList<>(Recorded.tables(4));
        files.add(new Recorded(
                "r005",
                "r004",
                List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t001_id ON t001 (id)")),
                List.of()));
        CyclicBarrier start = new CyclicBarrier(16);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                // Some of them have sessions, and keep out those that don't.
                RunnerOptions options = i % 4 == 0 ? Fixture.OPTIONS : LEASE;
                futures.add(threads.submit(() -> {
                    start.await();
                    return fixture.runner(files, options, Progress.SILENT)
                            .migrate("head")
                            .size();
                }));
            }
            int done = 0;
            for (Future<Integer> future : futures) {
                done += future.get();
            }
            assertThat(done).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_history")).isEqualTo("5");
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_lock")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(LockMode.class)
    void sayWhoIsAtWorkWhenTheyHaveWaitedLongEnough(LockMode mode) throws SQLException {
        Lease other = other(Duration.ofMinutes(1));
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void waitingForLock(Duration waited, List<OtherSession> holders) {
                holders.forEach(holder -> told.add(holder.application()));
            }
        };
        RunnerOptions impatient = LEASE.withLock(mode).withLockWait(Duration.ofMillis(300));
        assertThatThrownBy(() ->
                        fixture.runner(Recorded.tables(1), impatient, progress).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageMatching("Another runner is migrating this database, and did not finish within 300 ms: pid "
                        + ProcessHandle.current().pid()
                        + " \\(whimbrel on .*, whimbrel, with a lease for \\d+ s\\); wait"
                        + " for it, or allow a longer wait\\.");
        assertThat(told).hasSize(1).first().asString().startsWith("whimbrel on ");
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
        try (Connection connection = fixture.connect()) {
            other.release(connection);
        }
        assertThat(fixture.runner(Recorded.tables(1), impatient, Progress.SILENT)
                        .migrate("head"))
                .hasSize(1);
    }

    @Test
    void isLetGoOfBehindAFailure() throws SQLException {
        List<Recorded> broken = List.of(Recorded.of("r001", "", "SELECT 1 / 0", "SELECT 1"));
        assertThatThrownBy(() -> fixture.runner(broken, LEASE, Progress.SILENT).migrate("head"))
                .hasMessageContaining("division by zero");
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_lock")).isEqualTo("0");
    }

    @Test
    void isRenewedWhileAStatementRuns() throws SQLException {
        List<Recorded> slow = List.of(Recorded.of("r001", "", "SELECT pg_sleep(4)", "SELECT 1"));
        fixture.runner(slow, LEASE, Progress.SILENT).migrate("head");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
    }

    /** As one that slept for longer than its lease would find it. */
    @Test
    void whoeverLostItCommitsNothing() throws SQLException {
        Progress thief = new Progress() {
            @Override
            public void stepStarted(MigrationFile file, int number, int stepsTotal) {
                if (file.id().equals("r002")) {
                    try {
                        fixture.execute("UPDATE whimbrel_lock SET holder = 'another'");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
        assertThatThrownBy(
                        () -> fixture.runner(Recorded.tables(3), LEASE, thief).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(
                        "Another runner has taken over this database, for this one did not renew its lease within 2 s;"
                                + " what was not committed is undone, and `whimbrel current` shows what the other one"
                                + " does.");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        assertThat(fixture.hasTable("t002")).isFalse();
        assertThat(fixture.one("SELECT holder FROM whimbrel_lock"))
                .as("the other one's")
                .isEqualTo("another");
    }

    @Test
    void whoeverLosesItInTheMiddleOfAStepCommitsNothing() throws Exception {
        List<Recorded> slow =
                List.of(Recorded.of("r001", "", "CREATE TABLE t (id bigint); SELECT pg_sleep(1.5)", "DROP TABLE t"));
        CompletableFuture<Throwable> running = CompletableFuture.supplyAsync(() -> {
            try {
                fixture.runner(slow, LEASE, Progress.SILENT).migrate("head");
                return new AssertionError("it has committed");
            } catch (WhimbrelException e) {
                return e;
            }
        });
        await("SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(1.5)%'"
                + " AND pid <> pg_backend_pid()");
        fixture.execute("UPDATE whimbrel_lock SET holder = 'another'");
        assertThat(running.get(30, TimeUnit.SECONDS)).hasMessageStartingWith("Another runner has taken over");
        assertThat(fixture.hasTable("t")).isFalse();
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
    }

    @Test
    void outlivesItsRunnerOnlyForAWhile(@TempDir Path folder) throws Exception {
        File output = folder.resolve("output").toFile();
        Process killed = OtherRunner.start(LeaseTest.class, fixture.database(), output);
        try {
            await("SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(60)%'"
                    + " AND pid <> pg_backend_pid()");
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_lock")).isEqualTo("1");
        long start = System.nanoTime();
        assertThat(fixture.runner(sleeping(0), LEASE, Progress.SILENT).migrate("head"))
                .hasSize(1);
        assertThat((System.nanoTime() - start) / 1e9).isBetween(0.5, 15.0);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 2/2");
        assertThat(fixture.one("SELECT count(*) FROM a")).isEqualTo("1");
    }

    /** A runner in a JVM of its own. */
    public static void main(String[] arguments) {
        new Runner(
                        OtherRunner.source(arguments),
                        RevisionGraph.of(sleeping(60)),
                        Database.DEFAULT,
                        LEASE,
                        Progress.SILENT)
                .migrate("head");
    }

    private static List<Recorded> sleeping(int seconds) {
        return List.of(new Recorded(
                "r001",
                "",
                List.of(
                        Recorded.committing("CREATE TABLE a (id bigint); INSERT INTO a VALUES (1)"),
                        Recorded.within("SELECT pg_sleep(" + seconds + ")")),
                List.of()));
    }

    /** Takes the lease for nobody. */
    private Lease other(Duration length) throws SQLException {
        RunnerOptions options = LEASE.withLease(length);
        Lease lease = Lease.of(new Environment(
                fixture::connect,
                new History(options.history()),
                options,
                Progress.SILENT,
                Duration.ofSeconds(10),
                new Stop()));
        try (Connection connection = fixture.connect()) {
            connection.setAutoCommit(false);
            assertThat(lease.isGiven(connection)).isTrue();
            connection.commit();
        }
        return lease;
    }

    private void await(String query) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (fixture.one(query) == null) {
            assertThat(System.nanoTime()).as(query).isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
