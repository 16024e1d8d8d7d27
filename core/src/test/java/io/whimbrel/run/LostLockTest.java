package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection that holds the lock is lost in the middle of a run. */
@Tag("timed")
class LostLockTest {

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
    @EnumSource(LockMode.class)
    void theRunGoesOnAndKeepsOthersOut(LockMode mode) throws Exception {
        RunnerOptions options =
                mode == LockMode.LEASE ? Fixture.OPTIONS.withLease(Duration.ofSeconds(2)) : Fixture.OPTIONS;
        List<CompletableFuture<Integer>> others = new ArrayList<>();
        List<Recorded> files = new ArrayList<>(Recorded.tables(2));
        files.add(Recorded.of("r003", "r002", "SELECT pg_sleep(3); CREATE TABLE last (id bigint)", "DROP TABLE last"));
        Progress cutting = new Progress() {
            @Override
            public void migrationStarted(MigrationFile file, Direction way, int done, int total) {
                if (file.id().equals("r002")) {
                    cut();
                    others.add(CompletableFuture.supplyAsync(() -> fixture.runner(files, options, Progress.SILENT)
                            .migrate("head")
                            .size()));
                }
            }
        };
        assertThat(fixture.runner(files, options, cutting).migrate("head")).hasSize(3);
        assertThat(others).hasSize(1);
        assertThat(others.get(0).get(60, TimeUnit.SECONDS)).isZero();
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1, r003 upgrade 1/1");
        fixture.assertNothingLeft();
    }

    /** Ends the session that has the lock, or that last renewed the lease; the worker's is the one that began later. */
    private void cut() {
        try {
            assertThat(fixture.one("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                            + " current_database() AND pid <> pg_backend_pid() ORDER BY backend_start LIMIT 1"))
                    .isEqualTo("t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
