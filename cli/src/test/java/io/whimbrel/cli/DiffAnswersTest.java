package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diff takes the answers that makemigrations takes. */
class DiffAnswersTest {

    private static final String BEFORE = "create type mood as enum ('sad', 'ok');\n"
            + "create table users (id int primary key, age text, name text, mood mood);";
    private static final String AFTER = "create type mood as enum ('ok');\n"
            + "create table users (id int primary key, age int, name text not null, mood mood);";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: b.sql\n");
        project.write("a.sql", BEFORE);
        project.write("b.sql", AFTER);
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void answersFillTheRows() throws SQLException {
        project.execute(BEFORE + "insert into users values (1, 'young', null, 'sad')");
        Cli run = project.run(
                "diff",
                "--from",
                "database",
                "--using",
                "users.age=length(age)",
                "--backfill",
                "users.name='no ' || id",
                "--map-label",
                "mood.sad=ok",
                "--sql");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        project.execute(run.out().replaceFirst("\\\\set.*\n", ""));
        assertThat(project.query("select age || name || mood from users")).containsExactly("5no 1ok");
        assertThat(project.run("diff", "--from", "database").code()).isZero();
    }

    @Test
    void whatIsNotSaidIsNamedWithItsOption() {
        Cli run = project.run("diff", "--from", "a.sql");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("""
                If rows have the label sad of mood, say with --map-label mood.sad=… what they become.
                If age::integer isn't what values of users.age become, say --using users.age="…".
                If users has rows, say with --backfill users.name="…" what they get.
                Proved on a scratch database.
                """);
        assertThat(project.run(
                                "diff",
                                "--from",
                                "a.sql",
                                "--map-label",
                                "mood.sad=ok",
                                "--nullable-first",
                                "users.name")
                        .out())
                .contains("--using users.age=")
                .doesNotContain("--map-label", "--backfill");
        assertThat(project.run("diff", "--from", "a.sql", "--json").out())
                .contains("\"If users has rows, say with --backfill users.name=\\\"…\\\" what they get.\"");
    }

    @Test
    void labelsAreSpokenOfByTheirFormerNames() throws IOException {
        project.write("b.sql", AFTER.replace("mood ", "temper ").replace("mood)", "temper)"));
        String[] renamed = {"diff", "--from", "a.sql", "--rename", "mood=temper", "--rename", "users.mood=temper"};
        assertThat(project.run(renamed).out())
                .contains("If rows have the label sad of temper, say with --map-label mood.sad=…");
    }

    @Test
    void whatAnErrorAdvisesIsHeard() throws IOException, SQLException {
        project.write("a.sql", "create type mood as enum ('sad', 'blue', 'ok'); create table users (mood mood);");
        project.write("b.sql", "create type mood as enum ('blue', 'ok'); create table users (mood mood);");
        assertThat(project.refused("diff", "--from", "a.sql", "--rename", "mood.sad=blue"))
                .contains("mood.blue is there on both sides", "--map-label mood.blue=…", "--map-label mood.sad=blue");
        assertThat(project.run("diff", "--from", "a.sql", "--map-label", "mood.sad=blue")
                        .out())
                .contains("value sad of enum mood, whose rows become blue");
        assertThat(project.run("diff", "--from", "a.sql", "--rename", "mood.sad=blue", "--map-label", "mood.blue=ok")
                        .out())
                .contains("whose rows become ok");
    }

    @Test
    void aColumnMayTakeNullForNow() throws IOException {
        project.write("b.sql", "create table users (id int primary key, name text not null)");
        project.write("a.sql", "create table users (id int primary key)");
        String[] first = {"diff", "--from", "a.sql", "--nullable-first", "users.name"};
        assertThat(project.run(first).out())
                .contains("ALTER TABLE users ADD COLUMN name text;")
                .doesNotContain("NOT NULL", "!");
        project.write("a.sql", "create table users (id int primary key, name text)");
        Cli then = project.run(first);
        assertThat(then.out()).isEqualTo("No differences between a.sql and the model but for --nullable-first.\n");
        assertThat(then.code()).isZero();
        assertThat(project.run("diff", "--from", "a.sql").out()).contains("SET NOT NULL");
    }

    @Test
    void whatPostgresqlRefusesIsNotTold() throws IOException, SQLException {
        assertThat(project.refused("diff", "--from", "a.sql", "--backfill", "users.name=old"))
                .contains("column \"old\" does not exist");
    }

    @Test
    void aWrongAnswerIsRefused() throws IOException, SQLException {
        assertThat(project.refused("diff", "--from", "a.sql", "--backfill", "users.nom='x'"))
                .isEqualTo(
                        "--backfill users.nom: in the model there is no column nom in users, which has id, age, name,"
                                + " mood; correct the name, or leave it out.");
        assertThat(project.refused("diff", "--from", "b.sql", "--to", "a.sql", "--using", "user.age=1"))
                .isEqualTo("--using user.age: in a.sql there is no table user; correct the name, or leave it out.");
        assertThat(project.refused("diff", "--from", "a.sql", "--map-label", "mood.blue=ok"))
                .isEqualTo(
                        "--map-label mood.blue: in a.sql there is no enum mood with the label blue; correct the name,"
                                + " or leave it out.");
        assertThat(project.refused("diff", "--from", "a.sql", "--map-label", "mood.sad=blue"))
                .isEqualTo("enum mood: the mapping sad=blue must lead from a label that it has to one that it keeps.");
        assertThat(project.refused("diff", "--from", "base", "--nullable-first", "users.id"))
                .isEqualTo("--nullable-first users.id: the column is in the primary key and can't hold NULL; give the"
                        + " rows a value with --backfill.");
        assertThat(project.refused("diff", "--from", "base", "--nullable-first", "name"))
                .isEqualTo("--nullable-first name must be like users.age.");
        assertThat(project.refused("diff", "--from", "a.sql", "--using", "users.age"))
                .isEqualTo("--using users.age must be like users.age=\"18\".");
        assertThat(project.refused("diff", "--from", "a.sql", "--rename", "users.nom=name"))
                .contains("in a.sql there is no column nom in users");
        assertThat(project.refused("diff", "--from", "a.sql", "--no-input"))
                .contains("There is no option '--no-input'");
    }
}
