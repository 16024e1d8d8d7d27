package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database of one test, and runners for it that do not wait for long. */
final class Fixture implements AutoCloseable {

    static final RunnerOptions OPTIONS = RunnerOptions.standard()
            .withLockWait(Duration.ofSeconds(30))
            .withLockTimeout(Duration.ofMillis(200), 3, Duration.ofMillis(50));

    private final TestDatabase database;
    private final Connection connection;

    Fixture() throws SQLException {
        this(TestServer.of(17).createDatabase());
    }

    /** Of a database that is there, and is dropped at the end. */
    Fixture(TestDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    TestDatabase database() {
        return database;
    }

    Runner runner(List<? extends MigrationFile> files) {
        return runner(files, OPTIONS, Progress.SILENT);
    }

    Runner runner(List<? extends MigrationFile> files, RunnerOptions options, Progress progress) {
        return new Runner(this::connect, RevisionGraph.of(files), Database.DEFAULT, options, progress);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row; null for no row. */
    @Nullable
    String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    boolean hasTable(String table) throws SQLException {
        return one("SELECT to_regclass('" + table + "')") != null;
    }

    /** The history as text: revision, direction and steps of each row. */
    @Nullable
    String history() throws SQLException {
        return one("SELECT string_agg(revision || ' ' || direction || ' ' || steps_done || '/' || steps_total, ', '"
                + " ORDER BY revision) FROM whimbrel_history");
    }

    /** What a runner must not leave behind: invalid indexes, and sessions with locks. */
    void assertNothingLeft() throws SQLException {
        assertThat(one("SELECT string_agg(indexrelid::regclass::text, ' ') FROM pg_index WHERE NOT indisvalid"))
                .isNull();
        assertThat(one("""
            SELECT string_agg(a.pid || ' ' || l.locktype || ' ' || a.query, E'\\n')
            FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype IN ('relation', 'advisory') AND l.pid <> pg_backend_pid()
              AND a.datname = current_database() AND a.backend_type = 'client backend'\
            """)).isNull();
    }

    /** How many sessions of the database there are of which something holds in pg_stat_activity. */
    int sessions(String condition) throws SQLException {
        return Integer.parseInt(String.valueOf(
                one("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND " + condition)));
    }

    /** So that others may copy the database. */
    void disconnect() throws SQLException {
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
