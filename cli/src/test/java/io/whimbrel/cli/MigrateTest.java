package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {

    private static final String FIRST = "aaaaaaaaaaaa";
    private static final String SECOND = "bbbbbbbbbbbb";
    private static final String FIRST_FILE = "V20260101_000000_" + FIRST + "_add_notes.java";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void twoMigrations() throws IOException {
        project = new TestProject(folder);
        migration(
                FIRST,
                "",
                "add_notes",
                "op.createTable(\"notes\", column(\"id\", \"bigint\"));",
                "op.dropTable(\"notes\");");
        migration(
                SECOND,
                FIRST,
                "add_tags",
                "op.createTable(\"tags\", column(\"id\", \"bigint\"));",
                "op.dropTable(\"tags\");");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    private void migration(String id, String follows, String name, String up, String down) throws IOException {
        String type = "V20260101_00000" + (follows.isEmpty() ? 0 : 1) + "_" + id + "_" + name;
        project.write(
                "migrations/" + type + ".java", """
                package migrations;
                import static io.whimbrel.migration.Definitions.column;
                import io.whimbrel.migration.*;
                /** %s. */
                @Revision(id = "%s", follows = "%s")
                public final class %s implements Migration {
                    @Override public void upgrade(Operations op) { %s }
                    @Override public void downgrade(Operations op) { %s }
                }
                """.formatted(name.replace('_', ' '), id, follows, type, up, down));
    }

    @Test
    void itGoesUpAndDownAndTellsEachMigration() throws SQLException {
        assertThat(project.done("current")).isEqualTo("base  (2 to migrate)\n");
        assertThat(project.done("migrate").lines().map(MigrateTest::withoutTime))
                .hasSize(3)
                .contains("  + " + FIRST + "  add notes", "  + " + SECOND + "  add tags");
        assertThat(project.tables()).contains("notes", "tags");
        assertThat(project.done("migrate")).endsWith("Nothing to do: it is at " + SECOND + " (add tags).\n");
        assertThat(project.done("current")).isEqualTo(SECOND + "  add tags  (head)\n");
        assertThat(project.done("downgrade").lines().map(MigrateTest::withoutTime))
                .contains("  - " + SECOND + "  add tags");
        assertThat(project.done("current")).isEqualTo(FIRST + "  add notes  (1 to migrate)\n");
        assertThat(project.done("downgrade", "-1")).contains(FIRST);
        assertThat(project.tables()).doesNotContain("notes", "tags");
        assertThat(project.done("migrate", "+1")).contains(FIRST).doesNotContain(SECOND);
        assertThat(project.done("downgrade", "base", "--lock-wait", "5")).contains(FIRST);
    }

    @Test
    void thePasswordIsNeverShown() {
        String password = project.url().replaceFirst(".*//[^:]*:", "").replaceFirst("@.*", "");
        Cli run = project.run("migrate", "--stacktrace", "nowhere");
        assertThat(password).isNotEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err() + project.done("migrate")).doesNotContain(password);
    }

    @Test
    void theSqlIsPrintedInsteadOfRun() throws SQLException {
        String whole = project.done("migrate", "--sql");
        assertThat(whole).contains("\\set ON_ERROR_STOP on", "CREATE TABLE notes", "CREATE TABLE tags", SECOND);
        assertThat(project.tables()).isEmpty();
        assertThat(Cli.run(folder, "migrate", "base:head", "--sql", "--url", "postgresql://127.0.0.1:1/none"))
                .isEqualTo(new Cli(0, whole, ""));

        project.done("migrate", FIRST);
        assertThat(project.done("migrate", "--sql"))
                .contains("CREATE TABLE tags")
                .doesNotContain("TABLE notes");
        assertThat(project.done("downgrade", "--sql"))
                .contains("DROP TABLE notes")
                .doesNotContain("tags");
        assertThat(project.done("downgrade", "head:-1", "--sql"))
                .contains("DROP TABLE tags")
                .doesNotContain("notes\"");
        assertThat(project.run("migrate", "head:base", "--sql").err())
                .isEqualTo("Error: From " + SECOND + " to base is no upgrade; use `whimbrel downgrade --sql`.\n");
        assertThat(project.tables()).contains("notes");
    }

    @Test
    void currentSpeaksJson() {
        project.done("migrate", FIRST);
        assertThat(project.done("current", "--json"))
                .isEqualTo("[{\"database\": \"default\", \"revision\": \"" + FIRST
                        + "\", \"description\": \"add notes\", \"pending\": [\"" + SECOND
                        + "\"], \"halfDone\": null}]\n");
    }

    @Test
    void theHistoryIsListedWithoutADatabase() throws IOException {
        project.write("whimbrel.yaml", "url: postgresql://127.0.0.1:1/none\n");
        String first = FIRST + "  add notes\n";
        String second = SECOND + "  add tags  (head)\n";
        assertThat(project.done("history")).isEqualTo(second + first);
        assertThat(project.done("history", "bbbb:")).isEqualTo(second);
        assertThat(project.done("history", "base:aaaa")).isEqualTo(first);
        assertThat(project.done("history", "head:aaaa")).isEqualTo("There are no migrations.\n");
        assertThat(project.done("history", "aaaa", "--json"))
                .isEqualTo("[{\"revision\": \"" + FIRST
                        + "\", \"follows\": \"\", \"description\": \"add notes\", \"file\": \"" + FIRST_FILE
                        + "\", \"databases\": [\"default\"]}]\n");
        assertThat(project.done("heads")).isEqualTo(SECOND + "  add tags\n");
    }

    @Test
    void aMigrationIsShownInBothDirections() {
        assertThat(project.done("show", "aaaa"))
                .isEqualTo(FIRST + "  add notes\nfollows base, in " + FIRST_FILE
                        + "\nupgrade:\n  + create table notes\n"
                        + "downgrade:\n  ! drop table notes — data loss: all rows of notes\n");
        assertThat(project.done("show")).startsWith(SECOND + "  add tags\nfollows " + FIRST);
        assertThat(project.run("show", "base").err())
                .isEqualTo("Error: There is no migration at base; `whimbrel history` lists them.\n");
    }

    @Test
    void aMigrationThatDoesNotCompileIsNamedAndNothingHappens() throws IOException, SQLException {
        migration(SECOND, FIRST, "add_tags", "op.creatTable(\"tags\");", "");
        Cli run = project.run("migrate");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: ").contains(SECOND, "creatTable");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void aFailureIsTold() throws IOException, SQLException {
        migration(SECOND, FIRST, "add_tags", "op.execute(\"select 1/0\");", "");
        Cli run = project.run("migrate");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("division by zero");
        assertThat(project.tables()).contains("notes");
        assertThat(project.done("current")).startsWith(FIRST);
    }

    @Test
    void aLockThatIsNeverGivenIsTold() throws IOException, SQLException {
        project.done("migrate", FIRST);
        migration(
                SECOND,
                FIRST,
                "add_tags",
                "op.createTable(\"tags\", column(\"id\", \"bigint\"));"
                        + " op.addColumn(\"notes\", column(\"body\", \"text\"));",
                "op.dropColumn(\"notes\", \"body\");");
        try (Connection report = project.connect();
                Statement statement = report.createStatement()) {
            statement.execute("set application_name = 'report'");
            report.setAutoCommit(false);
            statement.execute("select count(*) from notes");
            assertThat(project.refused("migrate", "--lock-timeout", "100", "--lock-tries", "2"))
                    .matches("V20260101_000001_" + SECOND + "_add_tags\\.java: Could not add column notes\\.body:"
                            + " canceling statement due to lock timeout \\(SQLSTATE 55P03\\), at: ALTER TABLE notes ADD"
                            + " COLUMN body text; it was tried 2 times, and in the way was pid \\d+ \\(report, whimbrel,"
                            + " idle in transaction for \\d+ s\\): select count\\(\\*\\) from notes; nothing of this"
                            + " migration was kept\\.");
        }
        assertThat(project.done("migrate")).contains(SECOND);
    }

    @Test
    void anUnknownTargetIsTold() throws SQLException {
        for (String verb : List.of("migrate", "downgrade", "show", "history")) {
            Cli run = project.run(verb, "ffff");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("Error: ").contains("ffff");
        }
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void noFileNoProject(@TempDir Path empty) {
        for (String verb : List.of("migrate", "downgrade", "current", "history", "heads", "show", "check")) {
            assertThat(Cli.run(empty, verb))
                    .isEqualTo(new Cli(
                            2,
                            "",
                            "Error: There is no " + empty.resolve("whimbrel.yaml")
                                    + "; run `whimbrel init` to make it.\n"));
        }
    }

    private static String withoutTime(String line) {
        return line.replaceFirst("  \\(\\d+ ms\\)$", "");
    }
}
