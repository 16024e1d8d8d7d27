package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are broken, edited or missing, and targets that there are none of. */
class BadHistoryTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.migration('a', "", "create table notes (id int); insert into notes values (1);", "drop table notes;");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    private static final String A = "a".repeat(12);
    private static final String B = "b".repeat(12);

    private static String file(char letter) {
        return TestProject.migration(letter).substring("migrations/".length());
    }

    @Test
    void oneThatDoesntCompile() throws IOException, SQLException {
        String name = "V20260101_000001_" + B + "_step.java";
        project.write("migrations/" + name, "package migrations;\nclass Step { int x = y; }\n");
        for (String verb : List.of("migrate", "downgrade", "current", "history")) {
            assertThat(project.refused(verb))
                    .isEqualTo(name + ":2 doesn't compile: cannot find symbol; symbol:   variable y; location: class"
                            + " migrations.Step.");
        }
    }

    @Test
    void oneInJavaOnAJavaWithoutACompiler() throws IOException, InterruptedException {
        project.write("migrations/V20260101_000001_" + B + "_step.java", "package migrations;");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "history")
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err)
                .hasContent("Error: Java migrations are compiled when they are read, and the Java in "
                        + System.getProperty("java.home") + " has no compiler: run Whimbrel on a JDK, not on a JRE.");
    }

    @Test
    void oneThatFailsInTheMiddle() throws IOException, SQLException {
        project.migration('a', "", "create table notes (id int); select 1 / 0;", "");
        assertThat(project.refused("migrate"))
                .startsWith(file('a') + ": Could not execute create table notes")
                .endsWith(": division by zero (SQLSTATE 22012); nothing of this migration was kept.");
        create();
        project.done("migrate");
        project.migration('b', "a", "insert into notes values (2); alter table notes add x int not null;", "");
        assertThat(project.refused("migrate"))
                .startsWith(file('b') + ": ")
                .endsWith(
                        "column \"x\" of relation \"notes\" contains null values (SQLSTATE 23502); rows that are there"
                                + " have no value for it: give the operation a backfill; nothing of this migration was"
                                + " kept.");
        project.migration('b', "a", "create table t (); create extension no_such;", "");
        assertThat(project.refused("migrate"))
                .startsWith(file('b') + ": ")
                .contains("extension \"no_such\" is not available; ")
                .endsWith("; The extension must first be installed on the system where PostgreSQL is running (SQLSTATE"
                        + " 0A000); nothing of this migration was kept.");
    }

    @Test
    void oneThatFailsBehindACommitOfItsOwn() throws IOException, SQLException {
        project.migration('a', "", "create table notes (); commit; select 1 / 0;", "");
        assertThat(project.run("migrate").err())
                .endsWith(": the transaction that Whimbrel had begun was ended, and what was done until then may be"
                        + " kept; take the COMMIT, ROLLBACK or setAutoCommit out of the migration.\n");
        assertThat(project.tables()).contains("notes");
    }

    @Test
    void oneThatCantBeTakenBack() throws IOException, SQLException {
        project.migration('a', "", "create table notes ();", "drop table nots;");
        project.done("migrate");
        assertThat(project.refused("downgrade"))
                .isEqualTo(file('a') + ": Could not execute drop table nots: table \"nots\" does not exist (SQLSTATE"
                        + " 42P01); nothing of this migration was kept.");
    }

    @Test
    void oneThatWasEditedAfterItWasApplied() throws IOException, SQLException {
        project.done("migrate");
        project.migration('a', "", "create table notes (id bigint);", "drop table notes;");
        for (String verb : List.of("migrate", "downgrade")) {
            assertThat(project.refused(verb))
                    .startsWith(file('a') + " (revision " + A + ") was edited after it was applied: it did \"upgrade:"
                            + " create table notes (id int); insert into notes"
                            + " values (1)\", and now says \"upgrade: create table"
                            + " notes (id bigint)\"; the history has checksum ")
                    .endsWith("; put it back as it was, and make a new migration for the change.");
        }
    }

    @Test
    void oneThatIsMissing() throws IOException, SQLException {
        project.migration('b', "a", "", "");
        project.done("migrate");
        Files.delete(folder.resolve(TestProject.migration('b')));
        for (String verb : List.of("migrate", "downgrade", "current")) {
            assertThat(project.refused(verb))
                    .startsWith("The database has revision " + B + " (Step b., applied ")
                    .endsWith(" by whimbrel), which no migration file has; get that file back, or migrate with the"
                            + " files that have it.");
        }
        project.migration('c', "b", "", "");
        assertThat(project.refused("migrate"))
                .isEqualTo(file('c') + " follows " + B + ", but no migration has that id: restore the missing file, or"
                        + " correct what " + file('c') + " follows.");
    }

    @Test
    void twoHeads() throws IOException, SQLException {
        project.migration('b', "a", "", "");
        project.migration('c', "a", "", "");
        assertThat(project.refused("migrate"))
                .isEqualTo("the history has two heads, since " + file('b') + " and " + file('c') + " both follow " + A
                        + ": let " + file('c') + " follow " + B + " (or what comes after it).");
    }

    @Test
    void aTargetThatThereIsNot() throws IOException, SQLException {
        for (String verb : List.of("migrate", "downgrade", "show", "history")) {
            assertThat(project.refused(verb, "ffff"))
                    .isEqualTo("no migration has an id that begins with \"ffff\"; the history shows the ids there"
                            + " are.");
            assertThat(project.refused(verb, "a/b"))
                    .isEqualTo("\"a/b\" is no target: give an id or the beginning of one, head, base, +1, -1, or an id"
                            + " with +1 or -1 behind it.");
        }
        assertThat(project.refused("migrate", "+2"))
                .isEqualTo("+2 goes beyond the head: only 1 revision comes after base.");
        assertThat(project.refused("downgrade", "-1"))
                .isEqualTo("-1 goes beyond base: no revision can be taken back from base.");
        assertThat(project.refused("downgrade", "head"))
                .isEqualTo("The database is at base, which head comes after; use migrate to go there.");
    }

    @Test
    void aFileInTheFoldersPlace() throws IOException, SQLException {
        Files.delete(folder.resolve(TestProject.migration('a')));
        Files.delete(folder.resolve("migrations"));
        project.write("migrations", "");
        project.user("String name;");
        assertThat(project.refused("migrate"))
                .isEqualTo(folder.resolve("migrations") + " is a file, where the folder of the migrations should be;"
                        + " move it away, or name another folder in whimbrel.yaml.");
        assertThat(project.refused("makemigrations", "-m", "x"))
                .isEqualTo("Can't write in " + folder.resolve("migrations") + ", where the migrations should go;"
                        + " make it writable, or name another folder in whimbrel.yaml.");
        assertThat(project.refused("init"))
                .isEqualTo(folder.resolve("migrations") + " is a file, where a folder of Whimbrel's should be; move it"
                        + " away.");
    }

    @Test
    void aFolderThatCantBeMade() throws IOException, SQLException {
        String yaml = Files.readString(folder.resolve("whimbrel.yaml"));
        project.write("whimbrel.yaml", "migrations: whimbrel.yaml/below\n" + yaml);
        project.user("String name;");
        assertThat(project.refused("makemigrations", "-m", "x"))
                .isEqualTo("Can't write in " + folder.resolve("whimbrel.yaml") + ", where the migrations should go;"
                        + " make it writable, or name another folder in whimbrel.yaml.");
    }
}
