package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunnerTest {

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
    void goesUpAndDownInPartsAndWhole() throws SQLException {
        Runner runner = fixture.runner(Recorded.tables(4));

        assertThat(runner.migrate("+2")).hasSize(2);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1, r002 upgrade 1/1");
        assertThat(fixture.hasTable("t002")).isTrue();
        assertThat(fixture.hasTable("t003")).isFalse();

        assertThat(runner.migrate("head")).hasSize(2);
        assertThat(runner.migrate("head")).isEmpty();
        assertThat(fixture.hasTable("t004")).isTrue();

        assertThat(runner.downgrade("-1")).hasSize(1);
        assertThat(fixture.hasTable("t004")).isFalse();
        assertThat(runner.downgrade("r001")).hasSize(2);
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");

        assertThat(runner.downgrade("base")).hasSize(1);
        assertThat(fixture.history()).isNull();
        assertThat(fixture.hasTable("t001")).isFalse();
        assertThat(runner.migrate("head")).hasSize(4);
    }

    @Test
    void tellsWhereADatabaseIsWithoutTouchingIt() throws SQLException {
        Runner runner = fixture.runner(Recorded.tables(3));

        Status base = runner.current();
        assertThat(base.current()).isNull();
        assertThat(base.pending()).hasSize(3);
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();

        runner.migrate("r002");
        Status middle = runner.current();
        assertThat(middle.current()).extracting(MigrationFile::id).isEqualTo("r002");
        assertThat(middle.head()).extracting(MigrationFile::id).isEqualTo("r003");
        assertThat(middle.pending()).extracting(MigrationFile::id).containsExactly("r003");
        assertThat(middle.halfDone()).isNull();
        assertThat(middle.applied()).extracting(Applied::revision).containsExactly("r001", "r002");
        assertThat(middle.applied().get(0).by()).isEqualTo(fixture.database().user());
    }

    @Test
    void makesNoHistoryWhereThereIsNothingToDo() throws SQLException {
        assertThat(fixture.runner(List.of()).migrate("head")).isEmpty();
        assertThat(fixture.hasTable("whimbrel_history")).isFalse();
    }

    @Test
    void refusesToGoTheOtherWay() {
        Runner runner = fixture.runner(Recorded.tables(3));
        runner.migrate("r002");
        assertThatThrownBy(() -> runner.migrate("r001"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("The database is at r002, beyond r001; use downgrade to go back.");
        assertThatThrownBy(() -> runner.downgrade("r003"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("The database is at r002, which r003 comes after; use migrate to go there.");
    }

    @Test
    void keepsNothingOfAMigrationThatFails() throws SQLException {
        List<Recorded> files = new ArrayList<>(Recorded.tables(1));
        files.add(new Recorded(
                "r002",
                "r001",
                List.of(
                        Recorded.within("INSERT INTO t001 VALUES (1)"),
                        new AddColumn(
                                QualifiedName.parse("t001"),
                                Column.of("n", "bigint").withNotNull(true),
                                null)),
                List.of()));

        assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("V_r002.java: Could not add column t001.n: column \"n\" of relation \"t001\" contains null"
                        + " values (SQLSTATE 23502), at: ALTER TABLE t001 ADD COLUMN n bigint NOT NULL; rows that are"
                        + " there have no value for it: give the operation a backfill; nothing of this migration was"
                        + " kept.");
        assertThat(fixture.history()).isEqualTo("r001 upgrade 1/1");
        assertThat(fixture.one("SELECT count(*) FROM t001")).isEqualTo("0");
    }

    @Test
    void showsWhatPostgresAdds() {
        Recorded file = Recorded.of(
                "r001", "", "DO $$ BEGIN RAISE EXCEPTION 'no' USING DETAIL = '3 rows', HINT = 'map it'; END $$", "");
        assertThatThrownBy(() -> fixture.runner(List.of(file)).migrate("head"))
                .hasMessageContaining(": no; 3 rows; map it (SQLSTATE P0001)");
    }

    @Test
    void refusesFilesThatWereEditedAfterTheyWereApplied() throws SQLException {
        List<Recorded> files = Recorded.tables(2);
        fixture.runner(files).migrate("head");
        Recorded edited = Recorded.of("r001", "", "CREATE TABLE other (id bigint)", "DROP TABLE other");
        List<Recorded> changed = new ArrayList<>(Recorded.tables(3));
        changed.set(0, edited);

        assertThatThrownBy(() -> fixture.runner(changed).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(
                        "V_r001.java (revision r001) was edited after it was applied: it did \"upgrade: CREATE TABLE"
                                + " t001 (id bigint)\", and now says \"upgrade: CREATE TABLE other (id bigint)\"; the"
                                + " history has checksum "
                                + files.get(0).checksum().substring(0, 12) + ", the file has "
                                + edited.checksum().substring(0, 12)
                                + "; put it back as it was, and make a new migration for the change.");
        assertThat(fixture.hasTable("t003")).isFalse();
    }

    @Test
    void refusesADatabaseWithRevisionsThatNoFileHas() throws SQLException {
        fixture.runner(Recorded.tables(3)).migrate("head");
        assertThatThrownBy(() -> fixture.runner(Recorded.tables(2)).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageMatching("The database has revision r003 \\(Migration r003, applied .* by whimbrel\\), which"
                        + " no migration file has; get that file back, or migrate with the files that have it\\.");
        assertThatThrownBy(() -> fixture.runner(Recorded.tables(2)).current()).hasMessageContaining("r003");
    }

    @Test
    void refusesAFileThatWasPutAmongAppliedOnes() {
        List<Recorded> files = Recorded.tables(3);
        Recorded third = files.get(2);
        Recorded second = new Recorded("r003", "r001", third.upgrade(), third.downgrade());
        fixture.runner(List.of(files.get(0), second)).migrate("head");
        assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("revisions that come behind r002 (V_r002.java), but not all of that one");
    }

    @Test
    void resetsWhatAMigrationSet() throws SQLException {
        Recorded first = new Recorded(
                "r001",
                "",
                List.of(
                        Recorded.within("CREATE SCHEMA other"),
                        Recorded.within("SET search_path = other"),
                        Recorded.within("CREATE TABLE a (id bigint)")),
                List.of());
        Recorded second = Recorded.of("r002", "r001", "CREATE TABLE b (id bigint)", "");
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET search_path = nowhere");
        fixture.runner(List.of(first, second)).migrate("head");
        assertThat(fixture.hasTable("public.a")).isTrue();
        assertThat(fixture.hasTable("public.b")).isTrue();
    }

    @Test
    void refusesSqlThatEndsItsTransaction() {
        Recorded file = Recorded.of("r001", "", "CREATE TABLE a (id bigint); COMMIT", "");
        assertThatThrownBy(() -> fixture.runner(List.of(file)).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("the transaction that Whimbrel had begun was ended");
    }

    @Test
    void refusesCodeThatEndsItsTransaction() throws SQLException {
        RunCode ending = new RunCode(connection -> connection.setAutoCommit(true));
        RunCode failing = new RunCode(connection -> {
            connection.setAutoCommit(true);
            throw new IllegalStateException("no luck");
        });
        RunCode committing = new RunCode(connection -> {
            connection.setAutoCommit(true);
            connection.setAutoCommit(false);
        });
        for (RunCode code : List.of(ending, failing, committing)) {
            Recorded file = new Recorded("r001", "", List.of(Recorded.within("SELECT 1"), code), List.of());
            assertThatThrownBy(() -> fixture.runner(List.of(file)).migrate("head"))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage("Could not run code: the transaction that Whimbrel had begun was ended,"
                            + " and what was done until then may be kept; take the COMMIT, ROLLBACK or setAutoCommit"
                            + " out of the migration.");
            assertThat(fixture.history()).isNull();
        }
    }

    @Test
    void runsCodeInTheTransaction() throws SQLException {
        RunCode fill = new RunCode(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO a VALUES (1)");
            }
        });
        RunCode fail = new RunCode(connection -> {
            throw new IllegalStateException("no luck");
        });
        Recorded good =
                new Recorded("r001", "", List.of(Recorded.within("CREATE TABLE a (id bigint)"), fill), List.of());
        Recorded bad = new Recorded("r002", "r001", List.of(fill, fail), List.of());
        assertThatThrownBy(() -> fixture.runner(List.of(good, bad)).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("V_r002.java: Could not run code: java.lang.IllegalStateException: no luck");
        assertThat(fixture.one("SELECT count(*) FROM a")).isEqualTo("1");
    }

    @Test
    void keepsNothingWhenCodeFailsWithAnError() throws SQLException {
        RunCode broken = new RunCode(connection -> {
            throw new NoClassDefFoundError("gone/Missing");
        });
        Recorded file =
                new Recorded("r001", "", List.of(Recorded.within("CREATE TABLE a (id bigint)"), broken), List.of());
        assertThatThrownBy(() -> fixture.runner(List.of(file)).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("V_r001.java: Could not run code: java.lang.NoClassDefFoundError: gone/Missing;"
                        + " nothing of this migration was kept.");
        assertThat(fixture.hasTable("a")).isFalse();
    }

    @Test
    void keepsNothingWhenAListenerFailsWithAnError() throws SQLException {
        Progress failing = new Progress() {
            @Override
            public void statementStarted(Operation operation, String sql) {
                if (sql.equals("SELECT 1")) {
                    throw new AssertionError("listener");
                }
            }
        };
        Recorded file = new Recorded(
                "r001",
                "",
                List.of(Recorded.within("CREATE TABLE a (id bigint)"), Recorded.within("SELECT 1")),
                List.of());
        Runner runner = fixture.runner(List.of(file), Fixture.OPTIONS, failing);
        assertThatThrownBy(() -> runner.migrate("head")).isInstanceOf(AssertionError.class);
        assertThat(fixture.hasTable("a")).isFalse();
    }

    @Test
    void saysThatAStandbyTakesNoWrites() {
        Standby.check(false);
        assertThatThrownBy(() -> Standby.check(true))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("This server is a standby");
    }
}
