package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.ProjectServer;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that writes all to disk crashes while a runner is at work, starts again, and the next run goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class ServerCrashTest {

    private static final String BEFORE = "before";

    @SuppressWarnings("NullAway.Init") // before all tests
    private ProjectServer server;

    @SuppressWarnings("NullAway.Init")
    private ServerAccess access;

    private String after = "";
    private int databases;

    @BeforeAll
    void undisturbed(@TempDir Path folder) throws SQLException {
        server = ProjectServer.at(folder.resolve("postgres"), 17);
        access = server.start();
        execute("postgres", "CREATE DATABASE " + BEFORE);
        try (Connection connection = access.connect(BEFORE)) {
            TwelveSteps.prepare(connection);
        }
        String database = copy();
        runner(database, Progress.SILENT).migrate("head");
        after = TwelveSteps.state(() -> access.connect(database));
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    /** In a transaction, in an index that is built, at its end, in a batch, and in a drop of an index. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "row INSERT INTO notes VALUES (9",
                "build",
                "end CREATE INDEX CONCURRENTLY users_built",
                "row UPDATE users",
                "end DROP INDEX CONCURRENTLY users_name"
            })
    void theNextRunGoesOn(String place) throws Exception {
        String database = copy();
        execute(database, "INSERT INTO gate.closed VALUES ('" + place + "')");
        CompletableFuture<Void> running = CompletableFuture.runAsync(
                () -> runner(database, Progress.SILENT).migrate("head"));
        await(database);
        crash();
        assertThat(running)
                .failsWithin(60, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(WhimbrelException.class)
                .withMessageMatching("(?s)V_r001.java: Could not .*");
        goOn(database);
    }

    @Test
    void theNextRunGoesOnBetweenSteps() throws Exception {
        String database = copy();
        Progress crashing = new Progress() {
            @Override
            public void stepFinished(MigrationFile file, int number, int stepsTotal) {
                if (number == 4) {
                    crash();
                }
            }
        };
        assertThatThrownBy(() -> runner(database, crashing).migrate("head")).isInstanceOf(WhimbrelException.class);
        access = server.start();
        assertThat(one(database, "SELECT steps_done FROM whimbrel_history")).isEqualTo("4");
        goOn(database);
    }

    private void goOn(String database) throws SQLException {
        access = server.start();
        execute(database, "DELETE FROM gate.closed");
        runner(database, Progress.SILENT).migrate("head");
        assertThat(TwelveSteps.state(() -> access.connect(database))).isEqualTo(after);
        assertThat(one(database, "SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                .isEqualTo("0");
    }

    /** As {@code pg_ctl stop -m immediate} does. */
    private void crash() {
        ProcessHandle postmaster =
                ProcessHandle.of(server.status().pid().orElseThrow()).orElseThrow();
        try {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster.pid()))
                    .start()
                    .waitFor();
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String copy() throws SQLException {
        String database = "crash_" + databases++;
        execute("postgres", "CREATE DATABASE " + database + " TEMPLATE " + BEFORE);
        return database;
    }

    private Runner runner(String database, Progress progress) {
        return new Runner(
                () -> access.connect(database),
                RevisionGraph.of(TwelveSteps.files()),
                Database.DEFAULT,
                Fixture.OPTIONS,
                progress);
    }

    private void await(String database) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        String held = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = '" + database + "'";
        while (one(database, held) == null) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = access.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Nullable
    private String one(String database, String query) throws SQLException {
        try (Connection connection = access.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
