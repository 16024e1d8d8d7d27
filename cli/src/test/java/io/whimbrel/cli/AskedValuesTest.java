package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makemigrations asks for on a terminal, beside what has only another name. */
class AskedValuesTest {

    private static final String MOODS = "create type mood as enum ('sad', 'ok');\n";
    private static final String OF_AGE = "users.age changes from text to integer, which PostgreSQL doesn't cast by"
            + " itself. What do its values become? SQL [age::integer]: ";
    private static final String OF_NAME = "users.name (text) refuses NULL, and users may have rows. What do they get?"
            + " SQL, or nullable to refuse NULL in the next migration only: ";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException, SQLException {
        project = new TestProject(folder);
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema.sql\n");
        project.write("schema.sql", MOODS + "create table users (id int primary key, age text, name text, mood mood);");
        project.done("setup");
        project.execute("insert into users values (1, '36', null, 'sad')");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void answersFillTheRows() throws IOException, SQLException {
        project.write(
                "schema.sql",
                MOODS.replace("'sad', ", "")
                        + "create table users (id int primary key, age int, name text not null, mood mood);");
        Cli asked = project.typing("ok\n\nnobody\n 'no ' || id \n", "makemigrations", "-m", "Values");

        assertThat(asked.err()).isEmpty();
        assertThat(asked.code()).isZero();
        assertThat(asked.out())
                .contains(
                        """
            mood loses sad. What do rows with it become: ok? Nothing typed, the migration stops where a row has it: \
            """ + OF_AGE + OF_NAME + "PostgreSQL refuses that: column \"nobody\" does not exist",
                        "\n" + OF_NAME + """
            To repeat this without questions, add: --map-label mood.sad=ok --using users.age=age::integer\
             --backfill users.name="'no ' || id"
            """,
                        "Proved on a scratch database: up, down, up.\n");
        project.done("migrate");
        assertThat(project.query("select age + 1 || name || mood from users")).containsExactly("37no 1ok");
    }

    @Test
    void theOptionsThatItNamesDoTheSame() throws IOException {
        project.write(
                "schema.sql",
                MOODS + "create table users (id int primary key, age int, name text not null, mood mood);");
        String asked =
                project.typing("\nnullable\n", "makemigrations", "--dry-run").out();

        String repeat = "To repeat this without questions, add: --using users.age=age::integer --nullable-first"
                + " users.name\n";
        assertThat(asked).contains(OF_AGE + OF_NAME + repeat);
        assertThat(asked.substring(asked.indexOf(repeat) + repeat.length()))
                .contains("users.age")
                .isEqualTo(project.done(
                        "makemigrations",
                        "--dry-run",
                        "--using",
                        "users.age=age::integer",
                        "--nullable-first",
                        "users.name"));
    }

    @Test
    void namesAreQuotedSoAsToBeReadBack() throws IOException {
        String odd = "create type \"a.b\" as enum (%s);\ncreate table t (id int, m \"a.b\");\n";
        project.write("schema.sql", odd.formatted("'x.y', 'c=d', 'e.f', 'g'"));
        project.done("makemigrations", "-m", "Odd");
        project.write("schema.sql", odd.formatted("'e.f', 'g'"));
        String asked = project.typing("e.f\ng\n", "makemigrations", "--dry-run").out();

        String repeat = "To repeat this without questions, add: --map-label '\"a.b\".\"x.y\"=\"e.f\"' --map-label"
                + " '\"a.b\".\"c=d\"=g'\n";
        assertThat(asked).contains(repeat);
        assertThat(asked.substring(asked.indexOf(repeat) + repeat.length()))
                .contains("whose rows become e.f")
                .isEqualTo(project.done(
                        "makemigrations",
                        "--dry-run",
                        "--map-label",
                        "\"a.b\".\"x.y\"=\"e.f\"",
                        "--map-label",
                        "\"a.b\".\"c=d\"=g"));
    }

    @Test
    void whereNobodyAnswersItEndsWithTheWaysToSayIt() throws IOException, SQLException {
        project.write(
                "schema.sql",
                MOODS + "create table users (id int primary key, age text, name text not null, mood mood);");
        String sentence = "column users.name refuses NULL, and users may have rows: give them a value with a default of"
                + " the column, an initialiser of the entity's field, or --backfill users.name=\"…\".";

        assertThat(project.refused("makemigrations", "-m", "Values")).isEqualTo(sentence);
        Cli quiet = project.typing("'x'\n", "makemigrations", "-m", "Values", "--no-input");
        assertThat(quiet.err()).isEqualTo("Error: " + sentence + "\n");
        assertThat(quiet.out()).doesNotContain(OF_NAME);
        for (String typed : new String[] {"", "\n"}) {
            Cli asked = project.typing(typed, "makemigrations", "-m", "Values");
            assertThat(asked.out()).contains(OF_NAME);
            assertThat(asked.err()).isEqualTo("Error: " + sentence + "\n");
            assertThat(asked.code()).isEqualTo(2);
        }
        assertThat(project.typing("'x'\n", "check").out()).doesNotContain(OF_NAME);
        assertThat(project.migrations()).hasSize(1);
    }
}
