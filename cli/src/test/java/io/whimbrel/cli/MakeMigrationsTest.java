package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeMigrationsTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.user("@Column(length = 100, nullable = false) String name;");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void aModelBecomesAMigrationAndADatabase() throws IOException, SQLException {
        Cli lacking = project.run("check");
        assertThat(lacking).isEqualTo(new Cli(1, """
            The migrations lack:
              + create table users
            Next: `whimbrel makemigrations -m "…"`.
            """, ""));
        assertThat(project.done("makemigrations", "--dry-run"))
                .isEqualTo("  + create table users\nWrote nothing, as --dry-run says.\n");
        assertThat(project.migrations()).isEmpty();

        String made = project.done("makemigrations", "-m", "Add user model");
        assertThat(project.migrations()).singleElement().asString().endsWith("_add_user_model.java");
        assertThat(made).isEqualTo("""
            Comparing the model with the migrations …
              + create table users
            Proved on a scratch database: up, down, up.
            Wrote migrations/%s
            Next: review it, then `whimbrel migrate`.
            """.formatted(project.migrations().get(0)));
        assertThat(project.tables()).isEmpty();

        project.done("migrate");
        assertThat(project.tables()).contains("users");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
        assertThat(project.done("makemigrations", "-m", "Nothing"))
                .isEqualTo("Comparing the model with the migrations …\n" + Comparing.NO_CHANGES + "\n");
        assertThat(project.done("makemigrations", "--dry-run")).isEqualTo(Comparing.NO_CHANGES + "\n");
        assertThat(project.migrations()).hasSize(1);
    }

    @Test
    void checkSpeaksJson() {
        Cli run = project.run("check", "--json");
        assertThat(run)
                .isEqualTo(
                        new Cli(1, "{\"default\": [{\"hazards\": [], \"operation\": \"create table users\"}]}\n", ""));
    }

    @Test
    void aBackfillIsAskedForAndGiven() throws IOException, SQLException {
        project.done("makemigrations", "-m", "Add user model");
        project.done("migrate");
        assertThat(project.query("insert into users (name) values ('Ada') returning id"))
                .hasSize(1);
        project.user("@Column(length = 100, nullable = false) String name; @Column(nullable = false) Integer age;");

        Cli asked = project.run("makemigrations", "-m", "Require an age");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("users.age", "--backfill");
        assertThat(project.migrations()).hasSize(1);

        Cli wrong = project.run("makemigrations", "-m", "Require an age", "--backfill", "age=18");
        assertThat(wrong.err()).isEqualTo("Error: --backfill age=18 must be like users.age=\"18\".\n");

        project.done("makemigrations", "-m", "Require an age", "--backfill", "users.age=9 + 9", "--format", "sql");
        assertThat(project.migrations().get(1)).endsWith("_require_an_age.sql");
        project.done("migrate");
        assertThat(project.query("select age from users")).containsExactly("18");

        project.user("@Column(length = 100, nullable = false) String name;");
        assertThat(project.done("makemigrations", "-m", "Forget the age"))
                .contains("  ! drop column users.age — data loss: ");
    }

    @Test
    void aMessageIsNeeded() {
        Cli run = project.run("makemigrations");
        assertThat(run).isEqualTo(new Cli(2, "", """
            Error: Say what it does: -m "Add user model"; see `whimbrel makemigrations --help`.
            """));
    }

    @Test
    void withoutClassesThereIsNoModel() throws IOException {
        Files.delete(folder.resolve("target/classes/app/User.class"));
        Cli run = project.run("makemigrations", "-m", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: There are no compiled classes in target/classes; compile the model");
    }

    @Test
    void aSourceThatIsNewerThanItsClassIsWarnedOf() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("src/main/java/app/User.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        Cli run = project.run("makemigrations", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("Warning: src/main/java/app/User.java is newer than its class; ");
    }

    @Test
    void companionSqlBelongsToTheModel() throws IOException, SQLException {
        String yaml = Files.readString(folder.resolve("whimbrel.yaml"));
        project.write("whimbrel.yaml", yaml + "  sql: [sql]\n");
        Cli missing = project.run("check");
        assertThat(missing.err()).startsWith("Error: There is no " + folder.resolve("sql") + ", which model: sql in");
        project.write("sql/indexes.sql", "create index users_lower on users (lower(name));");
        assertThat(project.done("makemigrations", "-m", "Start")).contains("create index users_lower");
        project.done("migrate");
        assertThat(project.query("select indexname from pg_indexes where indexname = 'users_lower'"))
                .hasSize(1);
    }

    @Test
    void whatTheModelHasAndMigrationsLeaveOutIsWarnedOf() throws IOException {
        project.write("whimbrel.yaml", Files.readString(folder.resolve("whimbrel.yaml")) + "  sql: [typed.sql]\n");
        project.write("typed.sql", "create type base as (id int); create table typed of base");
        String warning = "Warning: The model has something that Whimbrel can't migrate yet, and leaves alone:"
                + " typed table typed.\n";
        assertThat(project.run("check").err()).isEqualTo(warning);
        Cli run = project.run("makemigrations", "-m", "Start");
        assertThat(run.err()).isEqualTo(warning);
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("typed");
    }

    @Test
    void setupDoesItAll() throws IOException, SQLException {
        assertThat(project.done("setup").lines().toList())
                .contains("Kept whimbrel.yaml.", "Kept migrations/", "  + create table users")
                .anyMatch(line -> line.startsWith("There is already database "))
                .anyMatch(line -> line.startsWith("Wrote migrations/V"))
                .anyMatch(line -> line.matches("  \\+ [0-9a-f]{12}  Initial  \\(\\d+ ms\\)"));
        assertThat(project.tables()).contains("users");
        assertThat(project.done("setup", "-m", "Again")).contains(Comparing.NO_CHANGES, "Nothing to do: it is at ");
        assertThat(project.migrations()).hasSize(1);
    }
}
