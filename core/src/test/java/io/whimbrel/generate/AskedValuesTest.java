package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What somebody is asked who can be, beside what has only another name. */
@Execution(ExecutionMode.CONCURRENT)
class AskedValuesTest {

    private static final String MOOD = "create type mood as enum ('sad', 'ok', 'wild')";
    private static final String USERS = "create table users (id bigint primary key, age text, name text, mood mood)";
    private static final String REPEAT = "To repeat this without questions, add: ";
    private static final String OF_NAME = "users.name (text) refuses NULL, and users may have rows. What do they get?"
            + " SQL, or nullable to refuse NULL in the next migration only:";
    private static final String OF_AGE = "users.age changes from text to integer, which PostgreSQL doesn't cast by"
            + " itself. What do its values become? SQL [age::integer]:";
    private static final String OF_SAD = "mood loses sad. What do rows with it become: ok, wild? Nothing typed, the"
            + " migration stops where a row has it:";

    @TempDir
    private Path project;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void begin() {
        make(StatementsModel.of(MOOD, USERS), Questions.NONE);
    }

    @Test
    void oneAfterTheOtherIsAskedFor() throws IOException {
        StatementsModel model = StatementsModel.of(
                MOOD.replace("'sad', ", ""),
                USERS.replace("age text", "age integer").replace("name text", "name text not null"));
        Path asked = file(make(model, "ok", "", "'it''s ' || id"));

        assertThat(heard)
                .containsExactly(
                        OF_SAD,
                        OF_AGE,
                        OF_NAME,
                        REPEAT + "--map-label mood.sad=ok --using users.age=age::integer"
                                + " --backfill users.name=\"'it''s ' || id\"");
        assertThat(Files.readString(asked))
                .contains(".using(\"age::integer\")", "\"'it''s ' || id\"", "\"sad\", \"ok\"");
        assertThat(make(model).file()).isEmpty();
    }

    @Test
    void whatPostgresRefusesIsAskedAgain() {
        StatementsModel model = StatementsModel.of(MOOD, USERS.replace("name text", "name text not null"));
        Generated generated = make(model, "unheard_of", "'x", "'no'; ", "lower(age)");

        assertThat(heard)
                .startsWith(
                        OF_NAME,
                        "PostgreSQL refuses that: column \"unheard_of\" does not exist (SQLSTATE 42703).",
                        OF_NAME)
                .endsWith(OF_NAME, REPEAT + "--backfill users.name=\"lower(age)\"")
                .hasSize(8);
        assertThat(generated.file().orElseThrow()).content().contains("lower(age)");
    }

    @Test
    void anAnswerOfAnotherTypeIsRefused() {
        make(StatementsModel.of(MOOD, USERS.replace("age text", "age text, born date not null")), "18", "'today'");

        assertThat(heard.get(1))
                .isEqualTo("PostgreSQL refuses that: column \"born\" is of type date but expression is of type integer;"
                        + " You will need to rewrite or cast the expression (SQLSTATE 42804).");
        assertThat(heard).last().isEqualTo(REPEAT + "--backfill users.born=\"'today'\"");
    }

    @Test
    void anAnswerMaySayWhatComesWithTheMigration() {
        Generated generated = make(
                StatementsModel.of(
                        MOOD.replace("'ok'", "'ok', 'calm'"),
                        "create domain grade as text check (value <> '')",
                        "create function graded(text) returns text language sql as $$ select 'A' $$",
                        USERS.replace("name text, mood mood", "mood mood not null, grade grade not null, old text")),
                "y",
                "'calm'",
                "graded(old)");

        assertThat(heard).hasSize(4).noneMatch(each -> each.startsWith("PostgreSQL refuses"));
        assertThat(heard.get(0)).isEqualTo("Is users.name now users.old?");
        assertThat(generated.file()).isPresent();
    }

    @Test
    void aColumnMayTakeNullForOnce() {
        StatementsModel model = StatementsModel.of(MOOD, USERS.replace("name text", "name text not null"));

        assertThat(make(model, "Nullable").file()).as("nothing else changes").isEmpty();
        assertThat(heard).containsExactly(OF_NAME, REPEAT + "--nullable-first users.name");
        heard.clear();
        assertThat(make(model, "'x'").file()).as("it isn't forgotten").isPresent();
        assertThat(heard).contains(OF_NAME);
    }

    @Test
    void aKeyMayNot() {
        StatementsModel model =
                StatementsModel.of(MOOD, USERS.replace("id bigint primary key", "id bigint, code text primary key"));
        make(model, "nullable", "'no ' || id");

        assertThat(heard.get(1))
                .isEqualTo("--nullable-first users.code: the column is in the primary key and can't hold NULL; give the"
                        + " rows a value with --backfill.");
    }

    @Test
    void withoutAnAnswerItEndsAsItDoesWhereNobodyIsAsked() throws IOException {
        StatementsModel model = StatementsModel.of(
                MOOD, USERS.replace("age text", "age integer").replace("name text", "name text not null"));

        assertThatThrownBy(() -> make(model, "", ""))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContainingAll(
                        "a default of the column, an initialiser of the entity's field, or --backfill users.name=")
                .hasMessageNotContaining("--using");
        assertThat(heard).as("what was said isn't lost").last().isEqualTo(REPEAT + "--using users.age=age::integer");
        heard.clear();
        assertThatThrownBy(() -> make(model))
                .as("nobody there to press Enter")
                .hasMessageContainingAll("--using users.age=\"age::integer\"", "--backfill users.name=");
        assertThat(heard).containsExactly(OF_AGE);
        try (Stream<Path> files = Files.list(project.resolve("migrations"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aLabelMayStayUnsaid() {
        StatementsModel model =
                StatementsModel.of(MOOD.replace("'sad', ", ""), USERS.replace("name text", "name text not null"));
        make(model, "sadder", "", "'x'");

        assertThat(heard)
                .containsExactly(
                        OF_SAD,
                        "enum mood: the mapping sad=sadder must lead from a label that it has to one that it keeps.",
                        OF_SAD,
                        OF_NAME,
                        REPEAT + "--backfill users.name=\"'x'\"");
    }

    @Test
    void whereThereIsNoCastTheWayOverTextIsOffered() {
        make(
                StatementsModel.of(
                        "create type feeling as enum ('sad', 'ok', 'wild')",
                        USERS.replace("mood mood", "mood feeling")),
                "n",
                "");

        assertThat(heard).last().isEqualTo(REPEAT + "--using users.mood=mood::text::feeling");
    }

    @Test
    void rowsOfAnotherTypeGoByTheNamesOfTheirFields() throws IOException {
        String types = "create type p as (a integer, b integer); create type q as (b integer, a integer)";
        make(StatementsModel.of(types, "create table t (v p[])"));
        StatementsModel model = StatementsModel.of(types, "create table t (v q[])");

        assertThatThrownBy(() -> make(model))
                .hasMessageContaining("say how with --using t.v=\"BY NAME\", which takes each field by its name");
        make(model, "");
        assertThat(heard).last().isEqualTo(REPEAT + "--using t.v=\"BY NAME\"");
    }

    @Test
    void renamedThingsAreSpokenOfAsTheOptionsDo() {
        StatementsModel model = StatementsModel.of(
                "create type feeling as enum ('ok', 'wild')",
                USERS.replace("table users", "table members")
                        .replace("mood mood", "mood feeling")
                        .replace("name text", "name text not null"));
        make(model, "y", "y", "wild", "name || age", "coalesce(age, '')");

        assertThat(heard)
                .containsSubsequence(
                        "Is enum mood now feeling?",
                        OF_SAD.replace("mood", "feeling"),
                        REPEAT + "--rename users=members --rename mood=feeling --map-label mood.sad=wild"
                                + " --backfill members.name=\"name || age\"");
    }

    @Test
    void inSeveralDatabasesAnAnswerIsOneForAllAsAnOptionIs() {
        List<DatabaseModel> were = List.of(
                database("first", StatementsModel.of(MOOD, USERS)),
                database("second", StatementsModel.of(MOOD, USERS)));
        new MakeMigrations(workspace(), were, Answers.NONE).write("Two of them");
        String more = USERS.replace("name text", "name text not null");
        List<DatabaseModel> both = List.of(
                database("first", StatementsModel.of(MOOD, more)),
                database("second", StatementsModel.of(MOOD, more.replace("age text", "age text, born date not null"))));
        new MakeMigrations(workspace(), both, Answers.NONE, new ScriptedQuestions(heard, "age", "now()")).write("Both");

        assertThat(heard).hasSize(3);
        assertThat(heard.get(0)).isEqualTo("first: " + OF_NAME);
        assertThat(heard.get(1)).startsWith("second: users.born (date)");
        assertThat(heard.get(2)).isEqualTo(REPEAT + "--backfill users.name=age --backfill users.born=\"now()\"");
    }

    @Test
    void whatWasSaidBeforehandIsNotAskedFor() {
        Answers answers = new Answers(
                Map.of(), Map.of(), Map.of(), Set.of(ObjectId.column(QualifiedName.parse("users"), "name")));
        new MakeMigrations(
                        workspace(),
                        List.of(database(
                                "default", StatementsModel.of(MOOD, USERS.replace("name text", "name text not null")))),
                        answers,
                        new ScriptedQuestions(heard, "'x'"))
                .compare();

        assertThat(heard).isEmpty();
    }

    private Generated make(StatementsModel model, String... typed) {
        return make(model, new ScriptedQuestions(heard, typed));
    }

    private Generated make(StatementsModel model, Questions questions) {
        return new MakeMigrations(workspace(), List.of(database("default", model)), Answers.NONE, questions)
                .write("Change");
    }

    private static Path file(Generated generated) {
        return generated.file().orElseThrow();
    }

    private Workspace workspace() {
        return new Workspace(
                project.resolve("migrations"),
                "migrations",
                Workspace.Format.JAVA,
                List.of(),
                project.resolve("cache"));
    }

    private static DatabaseModel database(String name, StatementsModel model) {
        return new DatabaseModel(name, model, List.of(), Managed.USUAL, AskedValuesTest::server, "test");
    }

    private static DatabaseUrl server() {
        ServerAccess access = TestServer.of(17).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
    }
}
