package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("timed")
class LostRunnerTest {

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
    @EnumSource(CutProxy.Cut.class)
    void findsOutWhatBecameOfACommit(CutProxy.Cut cut) throws Exception {
        List<String> settled = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void commitSettled(MigrationFile file, boolean committed) {
                settled.add(file.id() + " " + committed);
            }
        };
        TestDatabase database = fixture.database();
        RevisionGraph graph = RevisionGraph.of(Recorded.tables(3));
        try (CutProxy proxy = new CutProxy("127.0.0.1", port(database), cut, 1)) {
            String url = "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name();
            Runner runner = new Runner(
                    () -> DriverManager.getConnection(url, database.properties()),
                    graph,
                    Database.DEFAULT,
                    Fixture.OPTIONS,
                    progress);
            assertThat(runner.migrate("head")).hasSize(3);
        }
        assertThat(settled).containsExactly("r001 " + (cut == CutProxy.Cut.BEHIND));
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1, r003 upgrade 1/1");
        assertThat(fixture.hasTable("t003")).isTrue();
    }

    @Test
    void givesUpWhenEveryCommitIsLost() throws Exception {
        TestDatabase database = fixture.database();
        RevisionGraph graph = RevisionGraph.of(Recorded.tables(1));
        try (CutProxy proxy = new CutProxy("127.0.0.1", port(database), CutProxy.Cut.BEFORE, 5)) {
            String url = "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name();
            Runner runner = new Runner(
                    () -> DriverManager.getConnection(url, database.properties()),
                    graph,
                    Database.DEFAULT,
                    Fixture.OPTIONS,
                    Progress.SILENT);
            assertThatThrownBy(() -> runner.migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageMatching(
                            "The connection was lost at the commit of V_r001.java, 3 times by now, and step 1"
                                    + " of 1 was rolled back: .*; see what cuts it, and run it again\\.");
        }
        assertThat(fixture.hasTable("t001")).isFalse();
    }

    @Test
    void saysThatNothingIsKeptWhenTheServerEndsItsConnection() throws SQLException {
        Recorded file = Recorded.of(
                "r001",
                "",
                "CREATE TABLE t (id bigint); SELECT pg_terminate_backend(pg_backend_pid())",
                "DROP TABLE t");
        assertThatThrownBy(() -> fixture.runner(List.of(file)).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("terminating connection due to administrator command (SQLSTATE 57P01)")
                .hasMessageEndingWith("; nothing of this migration was kept.");
        assertThat(fixture.hasTable("t")).isFalse();
    }

    @Test
    void goesOnBehindARunnerThatWasKilled(@TempDir Path folder) throws Exception {
        File output = folder.resolve("output").toFile();
        Process killed = OtherRunner.start(LostRunnerTest.class, fixture.database(), output);
        try {
            await(
                    "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(60)%'"
                            + " AND pid <> pg_backend_pid()",
                    output);
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/3");
        assertThat(fixture.hasTable("b")).isFalse();

        long start = System.nanoTime();
        assertThat(fixture.runner(sleeping(0)).migrate("head")).hasSize(1);
        // The server noticed within a second or two that nobody waits for the sleep any more.
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 3/3");
        assertThat(fixture.one("SELECT count(*) FROM a")).isEqualTo("1");
        assertThat(fixture.hasTable("b")).isTrue();
    }

    /** A runner in a JVM of its own. */
    public static void main(String[] arguments) {
        new Runner(
                        OtherRunner.source(arguments),
                        RevisionGraph.of(sleeping(60)),
                        Database.DEFAULT,
                        Fixture.OPTIONS,
                        Progress.SILENT)
                .migrate("head");
    }

    private static List<Recorded> sleeping(int seconds) {
        return List.of(new Recorded(
                "r001",
                "",
                List.of(
                        Recorded.committing("CREATE TABLE a (id bigint); INSERT INTO a VALUES (1)"),
                        Recorded.committing("CREATE TABLE b (id bigint); SELECT pg_sleep(" + seconds + ")"),
                        Recorded.within("INSERT INTO b VALUES (1)")),
                List.of()));
    }

    private void await(String query, File output) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (fixture.one(query) == null) {
            assertThat(System.nanoTime())
                    .as("waiting for %s, see %s", query, output)
                    .isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static int port(TestDatabase database) {
        return database.server().access().port();
    }
}
