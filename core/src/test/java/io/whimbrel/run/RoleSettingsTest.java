package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has set for the role or the database neither cuts a migration off nor changes what it means. */
@Tag("timed")
class RoleSettingsTest {

    private static final List<Recorded> FILES = List.of(
            new Recorded(
                    "r001",
                    "",
                    List.of(
                            // Longer than any of the timeouts.
                            Recorded.within("CREATE TABLE t (id bigint PRIMARY KEY, at timestamptz DEFAULT"
                                    + " '01/02/2026 12:00', filled text); SELECT pg_sleep(0.9);"
                                    + " INSERT INTO t SELECT generate_series(1, 500)"),
                            new Backfill(QualifiedName.parse("t"), "filled", "'a\\b'"),
                            Recorded.outside("CREATE INDEX CONCURRENTLY t_filled ON t (filled)")),
                    List.of()),
            Recorded.of("r002", "r001", "SELECT pg_sleep(0.9); CREATE TABLE u (id bigint REFERENCES t);", "SELECT 1"));

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    // each sleeps, in a database of its own
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(
            strings = {
                "statement_timeout = 600",
                "idle_in_transaction_session_timeout = 600",
                "idle_session_timeout = 600",
                "lock_timeout = 1",
                "transaction_timeout = 600",
                "default_transaction_read_only = on",
                "default_transaction_isolation = serializable",
                "default_transaction_deferrable = on",
                "session_replication_role = replica",
                "client_min_messages = debug5",
                "search_path = nowhere",
                "standard_conforming_strings = off",
                "datestyle = 'German, DMY'",
                "timezone = 'Asia/Tokyo'",
                "check_function_bodies = on"
            })
    void aSettingOfTheDatabaseChangesNothing(String setting) throws SQLException {
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET " + setting);
        fixture.runner(FILES).migrate("head");
        check();
    }

    @ParameterizedTest
    @EnumSource(LockMode.class)
    void allOfThemAtOnceChangeNothingWithinTransactions(LockMode mode) throws SQLException {
        for (String setting : List.of(
                "statement_timeout = 600",
                "idle_in_transaction_session_timeout = 600",
                "lock_timeout = 1",
                "transaction_timeout = 600",
                "default_transaction_read_only = on",
                "default_transaction_isolation = serializable",
                "session_replication_role = replica",
                "search_path = nowhere")) {
            fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET " + setting);
        }
        List<Recorded> within =
                List.of(new Recorded("r001", "", FILES.get(0).upgrade().subList(0, 2), List.of()));
        fixture.runner(within, Fixture.OPTIONS.withLock(mode), Progress.SILENT).migrate("head");
        check();
    }

    @ParameterizedTest
    @EnumSource(LockMode.class)
    void foreignKeysAreChecked(LockMode mode) throws SQLException {
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET session_replication_role = replica");
        List<Recorded> files = List.of(Recorded.of(
                "r001",
                "",
                "CREATE TABLE t (id bigint PRIMARY KEY); CREATE TABLE u (id bigint REFERENCES t);"
                        + " INSERT INTO u VALUES (1)",
                "SELECT 1"));
        assertThatThrownBy(() -> fixture.runner(files, Fixture.OPTIONS.withLock(mode), Progress.SILENT)
                        .migrate("head"))
                .hasMessageContaining("violates foreign key constraint");
    }

    @ParameterizedTest
    @EnumSource(LockMode.class)
    void rowsThatAPolicyHidesAreAnError(LockMode mode) throws SQLException {
        fixture.execute("CREATE TABLE t (id bigint PRIMARY KEY, filled text)");
        fixture.execute("INSERT INTO t SELECT generate_series(1, 10)");
        fixture.execute("ALTER TABLE t ENABLE ROW LEVEL SECURITY");
        fixture.execute("ALTER TABLE t FORCE ROW LEVEL SECURITY");
        fixture.execute("CREATE POLICY few ON t USING (id < 5)");
        fixture.execute("CREATE ROLE clerk LOGIN PASSWORD 'quill'");
        fixture.execute("GRANT CREATE ON SCHEMA public TO clerk");
        fixture.execute("ALTER TABLE t OWNER TO clerk");
        Operation backfill = new Backfill(QualifiedName.parse("t"), "filled", "'x'");
        Runner runner = new Runner(
                () -> as("clerk", "quill"),
                RevisionGraph.of(List.of(new Recorded("r001", "", List.of(backfill), List.of()))),
                Database.DEFAULT,
                Fixture.OPTIONS.withLock(mode),
                Progress.SILENT);
        try {
            assertThatThrownBy(() -> runner.migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageContaining("query would be affected by row-level security policy for table \"t\"");
        } finally {
            fixture.execute("DROP OWNED BY clerk");
            fixture.execute("DROP ROLE clerk");
        }
    }

    private void check() throws SQLException {
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled = E'a\\\\b' AND at = '2026-01-02 12:00+00'"))
                .isEqualTo("500");
        assertThat(fixture.one("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                .isEqualTo("0");
        assertThat(fixture.history()).startsWith("r001 upgrade ");
    }

    private Connection as(String user, String password) throws SQLException {
        TestDatabase database = fixture.database();
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("preferQueryMode", "simple");
        return DriverManager.getConnection(database.url(), login);
    }
}
