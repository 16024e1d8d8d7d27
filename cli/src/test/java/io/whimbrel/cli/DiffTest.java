package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any two schemas, and what leads from one to the other. */
class DiffTest {

    private static final String USERS = "create table users (id bigint primary key);";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema.sql\n");
        project.write("schema.sql", USERS);
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void tellsWhatTheMigrationsLack() {
        assertThat(project.run("diff")).isEqualTo(new Cli(1, """
                From the migrations to the model:
                  + create table users
                Proved on a scratch database.

                CREATE TABLE users (
                    id bigint NOT NULL,
                    CONSTRAINT users_pkey PRIMARY KEY (id)
                );
                """, ""));
        assertThat(project.run("diff", "--from", "model", "--to", "base")).isEqualTo(new Cli(1, """
                From the model to base:
                  ! drop table users — data loss: all rows of users
                Proved on a scratch database.

                -- data loss: all rows of users
                DROP TABLE users;
                """, ""));
    }

    @Test
    void saysThatTwoAreEqual() throws IOException, SQLException {
        project.migration('a', "", USERS, "drop table users;");
        project.write("copy/1.sql", "select set_config('search_path', '', false);");
        project.write("copy/2.sql", "create table users (id int8 not null, constraint users_pkey primary key (id));");
        project.done("migrate");
        assertThat(project.tables()).contains("whimbrel_history");
        for (String one :
                new String[] {"history", "model", "database", project.url(), "schema.sql", "copy", "migrations"}) {
            Cli run = project.run("diff", "--from", one, "--to", "schema.sql");
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .matches("No differences between .* and schema.sql.\n")
                    .doesNotContain("://");
            assertThat(run.code()).isZero();
        }
        assertThat(project.done("diff", "--sql")).isEqualTo("-- nothing to do\n");
        assertThat(project.done("diff", "--json"))
                .isEqualTo(
                        "{\"from\": \"the migrations\", \"to\": \"the model\", \"operations\": [], \"hints\": []}\n");
    }

    @Test
    void comparesLiveDatabasesAndLeavesThemAlone() throws SQLException {
        project.execute(USERS + "create table orders (id int); create index on orders (id);"
                + "insert into orders values (1); create table whimbrel_history (id int)");
        try (TestDatabase other = TestServer.of(17).createDatabase()) {
            String url = other.url()
                    .replace("jdbc:postgresql://", "postgresql://" + other.user() + ":" + other.password() + "@");
            Cli run = project.run("diff", "--from", project.url(), "--to", url, "--no-proof");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("From 127.0.0.1:")
                    .contains("  ! drop table orders — data loss: all rows of orders\n", "\nDROP TABLE users;\n")
                    .doesNotContain("Proved", "whimbrel_history", other.password());
        }
        assertThat(project.query("select count(*) from orders")).containsExactly("1");
        assertThat(project.tables()).containsExactly("orders", "users", "whimbrel_history");
        assertThat(project.query("select 1 from pg_database where datname like 'whimbrel_scratch_"
                        + ProcessHandle.current().pid() + "%'"))
                .isEmpty();
    }

    @Test
    void comparesServersOfTwoMajors() throws SQLException {
        try (TestDatabase older = TestServer.of(14).createDatabase()) {
            String url = older.url()
                    .replace("jdbc:postgresql://", "postgresql://" + older.user() + ":" + older.password() + "@");
            project.execute("create table users (id int, name varchar check (name in ('a', 'b')));"
                    + " create view v as select id as n from users");
            assertThat(project.run("diff", "--from", url, "--to", "database").out())
                    .contains("  + create table users\n", "  + create view v\n");
            assertThat(project.run("diff", "--from", "database", "--to", url).code())
                    .isEqualTo(1);
        }
    }

    @Test
    void printsAScriptForPsql() throws IOException, SQLException {
        project.execute("create type mood as enum ('sad'); create table people (mood mood not null)");
        project.write(
                "schema.sql",
                "create type mood as enum ('sad', 'ok');\n" + "create table people (mood mood not null default 'ok');");
        Cli run = project.run("diff", "--from", "database", "--sql");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("\\set ON_ERROR_STOP on\n").doesNotContain("whimbrel_history");
        assertThat(run.out().lines().filter(line -> line.matches("(BEGIN|COMMIT|ALTER .*);")))
                .containsExactly(
                        "BEGIN;",
                        "ALTER TYPE mood ADD VALUE 'ok';",
                        "COMMIT;",
                        "BEGIN;",
                        "ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok'::mood;",
                        "COMMIT;");
        project.execute(run.out().replaceFirst("\\\\set.*\n", ""));
        assertThat(project.run("diff", "--from", "database").code()).isZero();
    }

    @Test
    void speaksJson() throws IOException {
        project.write("from.sql", "create table users (id bigint primary key, name text)");
        assertThat(project.run("diff", "--from", "from.sql", "--json").out())
                .isEqualTo(
                        "{\"from\": \"from.sql\", \"to\": \"the model\", \"operations\": [{\"operation\": \"drop column"
                                + " users.name\", \"hazards\": [\"data loss: all values of users.name\"], \"statements\":"
                                + " [{\"sql\": \"ALTER TABLE users DROP COLUMN name\", \"transaction\": \"within\", \"cost\":"
                                + " \"metadata\", \"locks\": {\"users\": \"access exclusive\"}}]}], \"hints\": []}\n");
    }

    @Test
    void warnsOfWhatItLeavesOut() throws IOException {
        project.write("schema.sql", USERS + "create text search configuration mine (copy = simple);");
        Cli run = project.run("diff", "--from", "base");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("Warning: In the model there is something that Whimbrel can't migrate yet, and leaves out:"
                        + " text search configuration mine.\n");
    }

    @Test
    void needsNoProject() throws IOException {
        Files.delete(folder.resolve("whimbrel.yaml"));
        Cli run = Cli.run(folder, Map.of(), "diff", "--from", "base", "--to", "schema.sql", "--url", project.url());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("  + create table users\n");
    }

    @Test
    void refusesWhatIsNoSchema() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("empty"));
        project.migration('a', "", USERS, "drop table users;");
        assertThat(project.refused("diff", "--from", "nowhere.sql"))
                .isEqualTo("--from: there is no file or folder nowhere.sql, and it is no url and none of base, history,"
                        + " model, database.");
        assertThat(project.refused("diff", "--to", "modle"))
                .isEqualTo("--to: there is no file or folder modle, and it is no url and none of base, history, model,"
                        + " database (did you mean 'model'?).");
        assertThat(project.refused("diff", "--to", "empty"))
                .isEqualTo("--to: there are no migrations in the folder empty, and no .sql files.");
        assertThat(project.refused("diff", "--to", TestProject.migration('a')))
                .isEqualTo("--to: " + TestProject.migration('a') + " is a migration, which makes no schema by itself;"
                        + " name the folder of the migrations.");
        assertThat(project.refused("diff", "--from", "postgresql://me:hunter2@host:port/shop"))
                .startsWith("--from: the database URL can't be understood; write it as ");
        assertThat(project.refused("diff", "--from", "postgresql://me:hunter2@127.0.0.1:1/shop"))
                .contains("127.0.0.1:1/shop");
        String wrong = project.url(project.query("select current_user").get(0), TestProject.SECRET);
        assertThat(project.refused("diff", "--from", wrong)).contains("password");
        assertThat(project.refused("diff", "--sql", "--json"))
                .isEqualTo("--sql and --json can't be had at once; see `whimbrel diff --help`.");
        project.write("schema.sql", "create tabel users ();");
        assertThat(project.refused("diff"))
                .endsWith("schema.sql, line 1: syntax error at or near \"tabel\", at: create tabel users ();.");
    }

    @Test
    void wantsOneDatabase() throws IOException, SQLException {
        project.write(
                "whimbrel.yaml",
                "model: {sql: schema.sql}\ndatabases:\n  default: {url: '" + project.url() + "'}\n  other: {url: '"
                        + project.url() + "'}\n");
        assertThat(project.refused("diff"))
                .isEqualTo("One database at a time, with --database: whimbrel.yaml names default, other.");
        assertThat(project.run("diff", "--database", "other").out()).contains("create table users");
    }
}
