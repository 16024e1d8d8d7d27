package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("timed")
class SeveralRunnersTest {

    private static final int RUNNERS = 16;

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    /** {@code -Drounds=100} repeats it so often. */
    static IntStream rounds() {
        return IntStream.rangeClosed(1, Integer.getInteger("rounds", 1));
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void applyEachMigrationExactlyOnce(int round) throws Exception {
        List<Recorded> files = counted();

        List<Integer> done =
                atOnce(RUNNERS, () -> fixture.runner(files).migrate("head").size());

        assertThat(done).as("round %d", round).hasSize(RUNNERS);
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(7);
        assertThat(fixture.one("SELECT count(*) FROM t001")).isEqualTo("1");
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_history")).isEqualTo("7");
    }

    /** As many as there are machines: nothing is shared but the database. */
    @Test
    void eachInAJvmOfItsOwnApplyEachMigrationExactlyOnce(@TempDir Path folder) throws Exception {
        List<Process> runners = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                File output = folder.resolve("output" + i).toFile();
                runners.add(OtherRunner.start(SeveralRunnersTest.class, fixture.database(), output));
            }
            for (int i = 0; i < runners.size(); i++) {
                assertThat(runners.get(i).waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(runners.get(i).exitValue())
                        .as(Files.readString(folder.resolve("output" + i)))
                        .isZero();
            }
        } finally {
            runners.forEach(Process::destroyForcibly);
        }
        int done = 0;
        for (int i = 0; i < runners.size(); i++) {
            done += Integer.parseInt(
                    Files.readString(folder.resolve("output" + i)).strip());
        }
        assertThat(done).isEqualTo(counted().size());
        assertThat(fixture.one("SELECT count(*) FROM t001")).isEqualTo("1");
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_history"))
                .isEqualTo(String.valueOf(counted().size()));
        fixture.assertNothingLeft();
    }

    /** A runner in a JVM of its own, which says how many migrations it applied. */
    public static void main(String[] arguments) {
        RevisionGraph graph = RevisionGraph.of(counted());
        Runner runner =
                new Runner(OtherRunner.source(arguments), graph, Database.DEFAULT, Fixture.OPTIONS, Progress.SILENT);
        System.out.println(runner.migrate("head").size());
    }

    /** Some of them wouldn't fail if they were run twice, but leave two rows. */
    private static List<Recorded> counted() {
        List<Recorded> files = new ArrayList<>(Recorded.tables(5));
        // Built while the others wait for their turn: none of them may be in the way of it.
        files.add(new Recorded(
                "r006",
                "r005",
                List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t001_id ON t001 (id)")),
                List.of()));
        files.add(Recorded.of("r007", "r006", "INSERT INTO t001 VALUES (1)", "DELETE FROM t001"));
        return files;
    }

    @Test
    void sayWhoIsAtWorkWhenTheyHaveWaitedLongEnough() throws SQLException {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void waitingForLock(Duration waited, List<OtherSession> holders) {
                holders.forEach(holder -> told.add(holder.application()));
            }
        };
        RunnerOptions impatient = Fixture.OPTIONS.withLockWait(Duration.ofMillis(300));
        History history = new History(impatient.history());
        try (Connection other = fixture.connect()) {
            AdvisoryLock.runner(history).acquire(other, new Patience(Duration.ZERO, Progress.SILENT));
            other.createStatement().execute("SET application_name = 'the other'");

            assertThatThrownBy(() -> fixture.runner(Recorded.tables(1), impatient, progress)
                            .migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageMatching("Another runner is migrating this database, and did not finish within 300 ms:"
                            + " pid \\d+ \\(the other, whimbrel, idle for \\d+ s\\).*; wait for it, or allow a longer"
                            + " wait\\.");
        }
        assertThat(told).containsExactly("the other");
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
        assertThat(fixture.runner(Recorded.tables(1)).migrate("head")).hasSize(1);
    }

    @Test
    void leaveNoLockBehind() throws SQLException {
        fixture.runner(Recorded.tables(1)).migrate("head");
        fixture.assertNothingLeft();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
