package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.run.OtherSession;
import io.whimbrel.run.Progress;
import io.whimbrel.run.Runner;
import io.whimbrel.run.RunnerOptions;
import io.whimbrel.schema.QualifiedName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * While a generated migration queues for a strong lock behind a long report, whoever comes behind it waits no longer
 * than the lock timeout.
 */
@Tag("timed")
class BlockedQueueTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Duration TIMEOUT = Duration.ofMillis(200);

    /** What a query may take on a machine that has other things to do; behind the report it would be seconds. */
    private static final Duration NOISE = Duration.ofMillis(500);

    private static final RunnerOptions OPTIONS =
            RunnerOptions.standard().withLockTimeout(TIMEOUT, 5, Duration.ofMillis(50));

    @ParameterizedTest(name = "{0} behind one that {1}")
    @CsvSource(delimiter = '|', textBlock = """
        online/check | READS | add constraint orders_total_check to orders
        online/constant | READS | add column users.status
        online/expand-column | READS | add column orders.total_new, \
        refuse NULL in orders.total_new as orders_total_new_filled does, drop trigger touched on orders
        online/not-null | READS | add constraint users_name_filled to users, refuse NULL in users.name as users_name_filled does
        online/primary-key | READS | add constraint users_pkey to users
        online/index-changed | READS | ''
        column/drop | READS | drop index users_old_name
        column/varchar-widen | READS | change type of users.name from character varying(50) to character varying(100)
        enum/remove-value | READS | replace enum mood without sad
        partition/attach | READS | attach partition events_2024 to events
        partition/detach | READS | detach partition events_2024 from events
        policy/create | READS | enable row level security of accounts
        rename/table | READS | rename table orders to purchases
        table/drop | READS | drop table posts
        trigger/change | READS | drop trigger t_1 on t
        trigger/create | WRITES | create trigger stamp on t
        online/foreign-key | WRITES | add constraint orders_user_id_fkey to orders
        """)
    void nobodyWaitsLongerThanTheLockTimeout(String name, Kind transaction, String blocked) throws Exception {
        Case each = new Case(CASES, CASES.resolve(name));
        try (Databases databases = Databases.on(TestServer.of(17))) {
            Ways form = BothForms.of(each, databases).online();
            databases.runInLive(each.text("rows.sql"));
            TestDatabase database = databases.liveDatabase();
            Set<String> tables = Queries.tables(databases.live());
            try (Report report = new Report(database.connect(), tables, transaction);
                    Queries queries = Queries.start(database, tables)) {
                migrate(database, form, OPTIONS, report);
                assertThat(String.join(", ", report.blocked())).isEqualTo(blocked);
                assertThat(queries.longestWait()).isLessThan(TIMEOUT.plus(NOISE));
            }
            databases.keep();
        }
    }

    /** What is long in a migration makes nobody wait, however long the report goes on. */
    @Test
    void nobodyWaitsForABackfillOrAnIndex() throws Exception {
        List<Operation> operations = List.of(
                new Backfill(QualifiedName.parse("t"), "filled", "md5(id::text)"),
                new ExecuteSql("CREATE INDEX CONCURRENTLY t_filled ON t (filled)", Boundary.OUTSIDE));
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection report = database.connect();
                Statement statement = report.createStatement()) {
            statement.execute("CREATE TABLE t (id bigint PRIMARY KEY, filled text)");
            statement.execute("INSERT INTO t SELECT generate_series(1, 30000)");
            report.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM t");
            RunnerOptions small = OPTIONS.withBatches(Duration.ofMillis(20), Duration.ofMillis(1));
            try (Queries queries = Queries.start(database, Set.of("t"))) {
                migrate(database, new Ways(operations, List.of()), small, Progress.SILENT);
                assertThat(queries.longestWait()).isLessThan(NOISE);
            }
        }
    }

    @AfterAll
    static void closeDatabases() throws SQLException {
        Databases.closeAll();
    }

    private static void migrate(TestDatabase database, Ways form, RunnerOptions options, Progress progress) {
        RevisionGraph graph = RevisionGraph.of(List.of(file(form)));
        new Runner(database::connect, graph, Database.DEFAULT, options, progress).migrate("head");
    }

    private static MigrationFile file(Ways form) {
        return new MigrationFile() {
            @Override
            public String id() {
                return "r001";
            }

            @Override
            public String follows() {
                return "";
            }

            @Override
            public String description() {
                return "A case";
            }

            @Override
            public String fileName() {
                return "V_r001.java";
            }

            @Override
            public Set<String> databases() {
                return Set.of(Database.DEFAULT);
            }

            @Override
            public List<Operation> operations(Direction direction, String database) {
                return direction == Direction.UPGRADE ? form.upgrade() : form.downgrade();
            }
        };
    }

    /** What a long transaction has done with all tables. */
    enum Kind {
        /** It holds ACCESS SHARE. */
        READS,
        /** It holds ROW EXCLUSIVE, which CREATE TRIGGER and ADD FOREIGN KEY wait for. */
        WRITES
    }

    /**
     * A transaction that goes through all tables when a step begins, and ends once the runner has named it.
     *
     * <p>What waits for it without a lock timeout and without anybody behind it, such as DROP INDEX CONCURRENTLY, waits for
     * longer than a query may.
     */
    private static final class Report implements Progress, AutoCloseable {

        private final Connection connection;
        private final Set<String> tables;
        private final Kind kind;
        private final List<String> blocked = new ArrayList<>();
        private int step = -1;

        Report(Connection connection, Set<String> tables, Kind kind) throws SQLException {
            this.connection = connection;
            this.tables = tables;
            this.kind = kind;
            execute("SET application_name = 'report'");
            connection.setAutoCommit(false);
        }

        List<String> blocked() {
            return blocked;
        }

        @Override
        public synchronized void stepStarted(MigrationFile file, int number, int stepsTotal) {
            step = number;
            for (String table : tables) {
                use(table);
            }
        }

        private void use(String table) {
            try {
                Savepoint savepoint = connection.setSavepoint();
                try {
                    execute(
                            kind == Kind.READS
                                    ? "SELECT count(*) FROM " + table
                                    : "DELETE FROM " + table + " WHERE false");
                } catch (SQLException e) {
                    // An earlier step has dropped or renamed it.
                    connection.rollback(savepoint);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public synchronized void statementStarted(Operation operation, String sql) {
            if (sql.contains(" CONCURRENTLY ")) {
                int waiting = step;
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> endIfStillIn(waiting));
            }
        }

        @Override
        public void retrying(Operation operation, int attempt, Duration pause, List<OtherSession> blockers) {
            assertThat(blockers).extracting(OtherSession::application).contains("report");
            blocked.add(operation.describe());
            end();
        }

        @Override
        public synchronized void stepFinished(MigrationFile file, int number, int stepsTotal) {
            step = -1;
            end();
        }

        private synchronized void endIfStillIn(int waiting) {
            if (step == waiting) {
                end();
            }
        }

        private void end() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
