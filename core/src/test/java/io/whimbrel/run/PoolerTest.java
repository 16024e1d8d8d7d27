package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A runner behind a real PgBouncer. */
@Tag("timed")
class PoolerTest {

    private static final RunnerOptions LEASE = Fixture.OPTIONS.withLease(Duration.ofSeconds(2));

    private static final String REFUSAL = "This connection goes through a pooler in transaction mode, which gives it no"
            + " session to hold a lock in; say `lock: lease` in whimbrel.yaml or --lock lease, or connect to PostgreSQL"
            + " itself.";

    private static final String UNFIT = "The next statement runs outside a transaction, where a pooler in transaction"
            + " mode leaves it the settings of role whimbrel, which must be default_transaction_read_only = off and"
            + " search_path = public and statement_timeout = 0; alter that role, or connect to PostgreSQL itself with"
            + " --lock advisory.";

    private static final List<Operation> OF_ALL_KINDS = List.of(
            Recorded.within("CREATE TABLE t (id bigint PRIMARY KEY, name text, filled text);"
                    + " INSERT INTO t SELECT n, 'n' || n FROM generate_series(1, 3000) n"),
            new Backfill(QualifiedName.parse("t"), "filled", "upper(name)"),
            Recorded.outside("CREATE INDEX CONCURRENTLY t_name ON t (name)"),
            Recorded.within("INSERT INTO t VALUES (0)"),
            Recorded.outside("DROP INDEX CONCURRENTLY t_name"));

    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    private static Runner runner(PgBouncer pooler, List<Recorded> files, RunnerOptions options) {
        return new Runner(pooler::connect, RevisionGraph.of(files), Database.DEFAULT, options, Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void isRefusedInTransactionMode(int roundRobin) throws Exception {
        try (PgBouncer pooler =
                PgBouncer.start(fixture.database(), folder, "transaction", "server_round_robin = " + roundRobin)) {
            warmUp(pooler, 3);
            assertThatThrownBy(() ->
                            runner(pooler, Recorded.tables(1), Fixture.OPTIONS).migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage(REFUSAL);
        }
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
        fixture.assertNothingLeft();
    }

    @Test
    void isWelcomeInSessionMode() throws Exception {
        try (PgBouncer pooler = PgBouncer.start(fixture.database(), folder, "session")) {
            assertThat(runner(pooler, Recorded.tables(2), Fixture.OPTIONS).migrate("head"))
                    .hasSize(2);
        }
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void givesALeaseAllItNeeds(int roundRobin) throws Exception {
        List<Recorded> files = List.of(new Recorded("r001", "", OF_ALL_KINDS, List.of()));
        try (PgBouncer pooler =
                PgBouncer.start(fixture.database(), folder, "transaction", "server_round_robin = " + roundRobin)) {
            warmUp(pooler, 3);
            RunnerOptions options = LEASE.withBatches(Duration.ofMillis(2), Duration.ofMillis(1));
            assertThat(runner(pooler, files, options).migrate("head")).hasSize(1);
            assertThat(left(pooler)).isEmpty();
        }
        assertThat(fixture.history()).isEqualTo("r001 upgrade 5/5");
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled = upper(name)"))
                .isEqualTo("3000");
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_lock")).isEqualTo("0");
        fixture.assertNothingLeft();
    }

    /**
     * Of the session that ran the last transaction, the server would say that it is idle; the statement runs in another one
     * for longer than it takes to give up a connection, and is found there by what it runs.
     */
    @Test
    void isNotGivenUpForASessionThatIsOthers() throws Exception {
        fixture.execute("CREATE TABLE t (id bigint)");
        List<Recorded> files = List.of(new Recorded(
                "r001", "", List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")), List.of()));
        try (PgBouncer pooler = PgBouncer.start(fixture.database(), folder, "transaction", "server_round_robin = 1");
                Connection writer = fixture.connect()) {
            // So many that the one in question is left alone for a while.
            warmUp(pooler, 12);
            writer.setAutoCommit(false);
            writer.createStatement().execute("INSERT INTO t VALUES (1)");
            Set<String> phases = ConcurrentHashMap.newKeySet();
            Progress progress = new Progress() {
                @Override
                public void indexBuilding(Operation operation, IndexBuild build) {
                    phases.add(build.phase());
                }
            };
            Runner runner = new Runner(
                    pooler::connect, RevisionGraph.of(files), Database.DEFAULT, LEASE, progress, Duration.ofMillis(50));
            CompletableFuture<Integer> running =
                    CompletableFuture.supplyAsync(() -> runner.migrate("head").size());
            Thread.sleep(2000);
            assertThat(running).isNotDone();
            assertThat(phases).containsExactly("waiting for writers before build");
            writer.rollback();
            assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        }
        fixture.assertNothingLeft();
    }

    @Test
    void cutsNoTransactionOffByTheSettingsOfTheRole() throws Exception {
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET statement_timeout = 200");
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET search_path = nowhere");
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET default_transaction_read_only = on");
        Operation slow = Recorded.within("CREATE TABLE t (id bigint); SELECT pg_sleep(0.5)");
        Operation outside = Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)");
        List<Recorded> files = List.of(
                new Recorded("r001", "", List.of(slow), List.of()),
                new Recorded("r002", "r001", List.of(outside), List.of()));
        try (PgBouncer pooler = PgBouncer.start(fixture.database(), folder, "transaction")) {
            assertThatThrownBy(() -> runner(pooler, files, LEASE).migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage(UNFIT);
        }
        assertThat(fixture.hasTable("public.t")).isTrue();
        assertThat(fixture.one("SELECT count(*) FROM whimbrel_lock")).isEqualTo("0");
    }

    /** Sessions for the pooler to choose from. */
    private static void warmUp(PgBouncer pooler, int sessions) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            Connection connection = pooler.connect();
            connection.setAutoCommit(false);
            Pooler.pid(connection);
            connections.add(connection);
        }
        for (Connection connection : connections) {
            // In a transaction it would take its session along.
            connection.rollback();
            connection.close();
        }
    }

    /** What others would find set in the sessions of the pooler. */
    private static String left(PgBouncer pooler) throws SQLException {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            try (Connection connection = pooler.connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT name, setting FROM pg_settings WHERE setting <> reset_val"
                            + " AND source = 'session' AND name NOT IN ('application_name', 'client_encoding',"
                            + " 'DateStyle', 'TimeZone', 'standard_conforming_strings', 'extra_float_digits')")) {
                while (row.next()) {
                    found.append(row.getString(1))
                            .append(" = ")
                            .append(row.getString(2))
                            .append('\n');
                }
            }
        }
        return found.toString();
    }
}
