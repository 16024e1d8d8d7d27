package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.operation.Operation;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexBuildTest {

    /** Held up by a transaction, the build is seen at it; nothing that looks at it is waited for. */
    @ParameterizedTest
    @EnumSource(LockMode.class)
    void isToldWhileTheIndexIsBuilt(LockMode mode) throws Exception {
        isHeldUp(mode, "INSERT INTO t VALUES (0)", "waiting for writers before build");
    }

    /** It holds no lock, and has never seen the table; but it may come to look for rows there that the index lacks. */
    @ParameterizedTest
    @EnumSource(LockMode.class)
    void isToldWhileAnOldSnapshotIsThere(LockMode mode) throws Exception {
        isHeldUp(mode, "SELECT 'a report'", "waiting for old snapshots");
    }

    private static void isHeldUp(LockMode mode, String blocking, String phase) throws Exception {
        try (Fixture fixture = new Fixture();
                Connection blocker = fixture.connect()) {
            fixture.execute("CREATE TABLE t (id bigint)");
            fixture.execute("INSERT INTO t SELECT generate_series(1, 1000)");
            blocker.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            blocker.setAutoCommit(false);
            int pid = Pooler.pid(blocker);
            blocker.rollback();
            try (Statement statement = blocker.createStatement()) {
                statement.execute(blocking);
            }
            List<IndexBuild> told = new CopyOnWriteArrayList<>();
            CountDownLatch seen = new CountDownLatch(2);
            Progress progress = new Progress() {
                @Override
                public void indexBuilding(Operation operation, IndexBuild build) {
                    if (build.phase().equals(phase)) {
                        told.add(build);
                        seen.countDown();
                    }
                }
            };
            List<Recorded> files = List.of(new Recorded(
                    "r001", "", List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")), List.of()));
            RunnerOptions options =
                    Fixture.OPTIONS.withLock(mode).withLockTimeout(Duration.ofMillis(100), 3, Duration.ofMillis(50));
            CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() ->
                    fixture.runner(files, options, progress).migrate("head").size());
            assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(running).isNotDone();
            blocker.rollback();
            assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(1);
            IndexBuild last = told.get(told.size() - 1);
            assertThat(last.unit()).isEqualTo("lockers");
            assertThat(last.done()).isZero();
            assertThat(last.total()).isEqualTo(1);
            assertThat(last.behind()).singleElement().satisfies(session -> {
                assertThat(session.pid()).isEqualTo(pid);
                assertThat(session.state()).isEqualTo("idle in transaction");
                assertThat(session.query()).isEqualTo(blocking);
            });
            assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_id'::regclass"))
                    .isEqualTo("t");
        }
    }
}
