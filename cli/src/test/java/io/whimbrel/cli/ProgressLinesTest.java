package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.run.BackfillProgress;
import io.whimbrel.run.IndexBuild;
import io.whimbrel.run.OtherSession;
import io.whimbrel.run.Replica;
import io.whimbrel.schema.QualifiedName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private static final MigrationFile FILE = new Made();
    private static final Operation BACKFILL = new Backfill(QualifiedName.parse("t"), "filled", "1");

    private static final OtherSession REPORTS =
            new OtherSession(4711, "psql", "app", "idle in transaction", 312, "SELECT 1");

    private final StringWriter out = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();

    private ProgressLines lines(int columns) {
        PrintWriter printer = new PrintWriter(out, true);
        Context context = new Context(Path.of(""), Map.of(), printer, printer, columns);
        return new ProgressLines(
                context, "Migrating", () -> Duration.ofSeconds(seconds.get()).toNanos());
    }

    private static void run(ProgressLines lines) {
        lines.migrationStarted(FILE, Direction.UPGRADE, 0, 4);
        lines.stepStarted(FILE, 1, 4);
        lines.statementStarted(BACKFILL, "UPDATE");
        lines.batchFinished(BACKFILL, new BackfillProgress(500, 0.25, 1234.4, Duration.ofSeconds(90)));
        lines.batchFinished(BACKFILL, new BackfillProgress(1000, 0.5, 1234.4, Duration.ofMinutes(5)));
        lines.stepStarted(FILE, 2, 4);
        lines.indexBuilding(BACKFILL, new IndexBuild("building index: scanning table", "blocks", 30, 40, List.of()));
        lines.indexBuilding(BACKFILL, new IndexBuild("building index: sorting live tuples", "tuples", 0, 0, List.of()));
        lines.indexBuilding(BACKFILL, new IndexBuild("waiting for old snapshots", "lockers", 1, 2, List.of(REPORTS)));
        lines.migrationFinished(FILE, Direction.UPGRADE, Duration.ofMillis(12));
    }

    @Test
    void aTerminalShowsABarInPlace() {
        run(lines(200));
        String how = BACKFILL.describe();
        assertThat(out.toString().split("\r\u001b\\[K", -1))
                .containsExactly(
                        "",
                        "  + cafe [--------------------]   0 % Fill it",
                        "  + cafe [--------------------]   0 % " + how,
                        "  + cafe [#-------------------]   6 % " + how + ": 500 rows, 1234/s, 25 %, 90 s left",
                        "  + cafe [##------------------]  13 % " + how + ": 1000 rows, 1234/s, 50 %, 5 min left",
                        "  + cafe [########------------]  44 % " + how + ": building index: scanning table, 75 %",
                        "  + cafe [#####---------------]  25 % " + how + ": building index: sorting live tuples",
                        "  + cafe [#######-------------]  38 % " + how + ": waiting for old snapshots, 50 %, behind "
                                + REPORTS,
                        "  + cafe  Fill it  (12 ms)\n");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        run(lines(50));
        assertThat(out.toString().split("\r\u001b\\[K", -1))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(50));
        assertThat(out.toString()).contains("…");
    }

    @Test
    void elsewhereALineComesEveryFewSeconds() {
        ProgressLines lines = lines(0);
        lines.migrationStarted(FILE, Direction.UPGRADE, 0, 1);
        lines.stepStarted(FILE, 1, 1);
        for (int batch = 1; batch <= 25; batch++) {
            seconds.incrementAndGet();
            lines.batchFinished(BACKFILL, new BackfillProgress(batch, batch / 100.0, 1, Duration.ofHours(3)));
        }
        lines.waitingForReplica(
                BACKFILL, new Replica("walreceiver at 10.0.0.7", Duration.ofSeconds(12)), Duration.ofSeconds(10));
        String how = "    " + BACKFILL.describe() + ": ";
        assertThat(out.toString())
                .isEqualTo(how + "10 rows, 1/s, 10 %, 3 h 0 min left\n" + how + "20 rows, 1/s, 20 %, 3 h 0 min left\n"
                        + "    waits for a replica (walreceiver at 10.0.0.7, 12 s behind, allowed are 10 s): "
                        + BACKFILL.describe() + "\n");
    }

    @Test
    void noPasswordIsShown() {
        lines(120).statementStarted(new ExecuteSql("ALTER ROLE app PASSWORD 'hunter2'", Boundary.WITHIN), "");
        assertThat(out.toString())
                .contains("execute ALTER ROLE app PASSWORD '…'")
                .doesNotContain("hunter2");
    }

    record Made() implements MigrationFile {

        @Override
        public String id() {
            return "cafe";
        }

        @Override
        public String follows() {
            return "";
        }

        @Override
        public String description() {
            return "Fill it";
        }

        @Override
        public String fileName() {
            return "V_cafe.sql";
        }

        @Override
        public Set<String> databases() {
            return Set.of(Database.DEFAULT);
        }

        @Override
        public List<Operation> operations(Direction direction, String database) {
            return List.of(BACKFILL);
        }
    }
}
