package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResumeTest {

    private static final List<Operation> UPGRADE = List.of(
            Recorded.within("CREATE TYPE mood AS ENUM ('sad')"),
            Recorded.within("CREATE TABLE t (id bigint, mood mood)"),
            Recorded.committing("ALTER TYPE mood ADD VALUE 'happy'"),
            Recorded.within("INSERT INTO t VALUES (1, 'happy')"),
            Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)"),
            Recorded.within("INSERT INTO t VALUES (2, 'happy')"));

    private static final List<Operation> DOWNGRADE = List.of(
            Recorded.within("DELETE FROM t WHERE id = 2"),
            Recorded.outside("DROP INDEX CONCURRENTLY t_id"),
            Recorded.within("DROP TABLE t"),
            Recorded.within("DROP TYPE mood"));

    private static final List<Recorded> FILES = List.of(new Recorded("r001", "", UPGRADE, DOWNGRADE));

    private Fixture fixture;

    @BeforeEach
    void open() throws SQLException {
        fixture = new Fixture();
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void goesOnBehindEveryStepUpAndDown() throws SQLException {
        for (int step = 1; step <= 4; step++) {
            stopBehind(step, true);
            Status status = fixture.runner(FILES).current();
            if (step < 4) {
                assertThat(status.current()).isNull();
                assertThat(status.halfDone()).extracting(HalfDone::stepsDone).isEqualTo(step);
                assertThat(status.pending()).hasSize(1);
            }
            fixture.runner(FILES).migrate("head");
            assertThat(fixture.history()).isEqualTo("r001 upgrade 4/4");
            assertThat(fixture.one("SELECT string_agg(id || mood::text, ' ' ORDER BY id) FROM t"))
                    .isEqualTo("1happy 2happy");
            assertThat(fixture.hasTable("t_id")).isTrue();

            stopBehind(Math.min(step, 3), false);
            fixture.runner(FILES).downgrade("base");
            assertThat(fixture.history()).isNull();
            assertThat(fixture.hasTable("t")).isFalse();
        }
    }

    @Test
    void finishesAHalfDoneDowngradeBeforeItMigrates() throws SQLException {
        fixture.runner(FILES).migrate("head");
        stopBehind(1, false);
        assertThat(fixture.history()).isEqualTo("r001 downgrade 1/3");
        fixture.runner(FILES).migrate("head");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 4/4");
    }

    @Test
    void rollsBackAHalfDoneUpgradeByFinishingIt() throws SQLException {
        stopBehind(2, true);
        assertThat(fixture.runner(FILES).downgrade("-1")).hasSize(2);
        assertThat(fixture.history()).isNull();
    }

    @Test
    void runsNoStepTwiceWhenItStopsBetweenAStatementOutsideAndItsRow() throws SQLException {
        fixture.runner(FILES).migrate("head");
        String index = fixture.one("SELECT 't_id'::regclass::oid");
        fixture.execute("UPDATE whimbrel_history SET steps_done = 2, done_checksum = '"
                + doneChecksum(Direction.UPGRADE, 2) + "'");
        fixture.execute("DELETE FROM t WHERE id = 2");
        fixture.runner(FILES).migrate("head");
        assertThat(fixture.one("SELECT 't_id'::regclass::oid")).isEqualTo(index);
        assertThat(fixture.one("SELECT count(*) FROM t")).isEqualTo("2");

        fixture.execute("DROP INDEX t_id");
        fixture.execute("UPDATE whimbrel_history SET direction = 'downgrade', steps_done = 1, steps_total = 3,"
                + " done_checksum = '" + doneChecksum(Direction.DOWNGRADE, 1) + "'");
        fixture.runner(FILES).downgrade("base");
        assertThat(fixture.hasTable("t")).isFalse();
    }

    @Test
    void buildsAnInvalidIndexAgain() throws SQLException {
        List<Recorded> files = new ArrayList<>();
        files.add(Recorded.of("r001", "", "CREATE TABLE t AS SELECT 1 AS id FROM generate_series(1, 2)", ""));
        files.add(new Recorded(
                "r002",
                "r001",
                List.of(Recorded.outside("CREATE UNIQUE INDEX CONCURRENTLY \"T id\" ON t (id)")),
                List.of()));
        assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("could not create unique index \"T id\"")
                .hasMessageEndingWith("; step 1 of 1 runs outside a transaction and is looked at before it is tried"
                        + " again; put the cause right and migrate again to go on from there.");
        assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = '\"T id\"'::regclass"))
                .isEqualTo("f");
        assertThat(fixture.runner(files).current().halfDone())
                .isNotNull()
                .extracting(HalfDone::stepsDone)
                .isEqualTo(0);

        fixture.execute("DELETE FROM t WHERE ctid = '(0,1)'");
        fixture.runner(files).migrate("head");
        assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = '\"T id\"'::regclass"))
                .isEqualTo("t");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1");
    }

    @Test
    void takesOverNoIndexThatSomebodyElseMade() throws SQLException {
        List<Recorded> files = List.of(
                Recorded.of("r001", "", "CREATE TABLE t (id bigint, n bigint); CREATE INDEX t_id ON t (n)", ""),
                new Recorded(
                        "r002",
                        "r001",
                        List.of(Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")),
                        List.of()));
        for (int run = 1; run <= 2; run++) {
            assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage("V_r002.java: an index \"t_id\" was there before; drop it or"
                            + " give the new one another name, and migrate again.");
            assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        }
        fixture.execute("DROP INDEX t_id");
        fixture.runner(files).migrate("head");
        assertThat(fixture.one("SELECT indkey FROM pg_index WHERE indexrelid = 't_id'::regclass"))
                .isEqualTo("1");
    }

    @Test
    void takesOverNoIndexThatWasThereBehindAnotherStep() throws SQLException {
        fixture.execute("CREATE TABLE t (id bigint, n bigint); CREATE INDEX t_id ON t (n)");
        List<Recorded> files = List.of(new Recorded(
                "r001",
                "",
                List.of(
                        Recorded.within("CREATE TABLE u (id bigint)"),
                        Recorded.outside("CREATE INDEX CONCURRENTLY u_id ON u (id)"),
                        Recorded.outside("CREATE INDEX CONCURRENTLY t_id ON t (id)")),
                List.of()));
        for (int run = 1; run <= 2; run++) {
            assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                    .hasMessageContaining("an index \"t_id\" was there before");
            assertThat(fixture.history()).isEqualTo("r001 upgrade 1/3");
        }
        fixture.execute("DROP INDEX t_id");
        fixture.runner(files).migrate("head");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 3/3");
    }

    @Test
    void leavesAnIndexThatMayBeThere() throws SQLException {
        fixture.execute("CREATE TABLE t (id bigint); CREATE INDEX t_id ON t (id)");
        Operation create = Recorded.outside("CREATE INDEX CONCURRENTLY IF NOT EXISTS t_id ON t (id)");
        fixture.runner(List.of(new Recorded("r001", "", List.of(create), List.of())))
                .migrate("head");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
    }

    @Test
    void saysWhatItDoesNotLookAtBeforeItTriesAgain() {
        Operation vacuum = Recorded.outside("VACUUM nothing");
        assertThatThrownBy(() -> fixture.runner(List.of(new Recorded("r001", "", List.of(vacuum), List.of())))
                        .migrate("head"))
                .hasMessageEndingWith("; step 1 of 1 runs outside a transaction and is tried again as it stands;"
                        + " put the cause right and migrate again to go on from there.");
    }

    @Test
    void letsTheStepsBehindAFailureBeEditedAndNoOthers() throws SQLException {
        Operation first = Recorded.committing("CREATE TABLE a (id bigint)");
        Recorded failing = new Recorded("r001", "", List.of(first, Recorded.within("SELECT 1/0")), List.of());
        assertThatThrownBy(() -> fixture.runner(List.of(failing)).migrate("head"))
                .hasMessageEndingWith(
                        "step 1 is done, step 2 of 2 was rolled back; put the cause right and migrate again to go on"
                                + " from there.");

        Operation other = Recorded.committing("CREATE TABLE b (id bigint)");
        Recorded wrong = new Recorded("r001", "", List.of(other, Recorded.within("SELECT 1")), List.of());
        assertThatThrownBy(() -> fixture.runner(List.of(wrong)).migrate("head"))
                .hasMessageContaining("was edited in the steps that are done");

        Recorded right = new Recorded("r001", "", List.of(first, Recorded.within("SELECT 1")), List.of());
        fixture.runner(List.of(right)).migrate("head");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 2/2");
        fixture.runner(List.of(right)).migrate("head");
    }

    @Test
    void isDoneWhenTheStepsThatFailedAreTakenOutOfTheFile() throws SQLException {
        Operation up = Recorded.committing("CREATE TABLE a (id bigint)");
        Operation down = Recorded.committing("DROP TABLE a");
        Operation failing = Recorded.within("SELECT 1/0");
        Recorded broken = new Recorded("r001", "", List.of(up, failing), List.of(down, failing));
        Recorded right = new Recorded("r001", "", List.of(up), List.of(down, failing));
        assertThatThrownBy(() -> fixture.runner(List.of(broken)).migrate("head"))
                .hasMessageContaining("division by zero");
        assertThat(fixture.runner(List.of(right)).migrate("head")).hasSize(1);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        assertThat(fixture.runner(List.of(right)).migrate("head")).isEmpty();

        assertThatThrownBy(() -> fixture.runner(List.of(right)).downgrade("base"))
                .hasMessageContaining("division by zero");
        Recorded back = new Recorded("r001", "", List.of(up), List.of(down));
        fixture.runner(List.of(back)).downgrade("base");
        assertThat(fixture.history()).isNull();
    }

    @Test
    void namesTheHalfDoneFileThatWasPutAheadOfAppliedOnes() throws SQLException {
        Operation create = Recorded.committing("CREATE TABLE a (id bigint)");
        List<Operation> broken = List.of(create, Recorded.within("SELECT 1/0"));
        List<Recorded> tables = Recorded.tables(1);
        Recorded last = new Recorded("r002", "r001", broken, List.of());
        assertThatThrownBy(() -> fixture.runner(List.of(tables.get(0), last)).migrate("head"))
                .hasMessageContaining("division by zero");
        Recorded first = new Recorded("r002", "", broken, List.of());
        Recorded second = new Recorded(
                "r001", "r002", tables.get(0).upgrade(), tables.get(0).downgrade());
        assertThatThrownBy(() -> fixture.runner(List.of(first, second)).migrate("head"))
                .hasMessageContaining("revisions that come behind r002 (V_r002.java), but not all of that one");
    }

    private void stopBehind(int step, boolean upgrade) {
        Progress stop = new Progress() {
            @Override
            public void stepFinished(MigrationFile file, int number, int stepsTotal) {
                if (number == step) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
        Runner runner = fixture.runner(FILES, Fixture.OPTIONS, stop);
        assertThatThrownBy(() -> {
                    if (upgrade) {
                        runner.migrate("head");
                    } else {
                        runner.downgrade("base");
                    }
                })
                .hasMessage("stopped");
    }

    private static String doneChecksum(Direction direction, int done) {
        Mark mark = StepPlan.of(FILES.get(0), direction, Database.DEFAULT).mark(done);
        return Objects.requireNonNull(mark).doneChecksum();
    }
}
