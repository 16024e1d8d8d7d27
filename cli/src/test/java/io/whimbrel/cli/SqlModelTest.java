package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project without a class in it: its model is SQL alone. */
class SqlModelTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema.sql\n");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void goesThroughAllVerbs() throws IOException, SQLException {
        project.write("schema.sql", "create table users (id bigint primary key, name citext not null);");
        assertThat(project.done("setup", "-m", "Start"))
                .contains("  + create extension citext\n", "  + create table users\n");
        assertThat(project.tables()).contains("users");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");

        project.write("schema.sql", """
                create table users (id bigint primary key, name citext not null, age int);
                create function older(inout users) begin atomic select $1.id, $1.name, $1.age + 1; end;
                """);
        assertThat(project.run("check").code()).isEqualTo(1);
        assertThat(project.done("makemigrations", "-m", "Grow older")).contains("  + add column users.age\n");
        project.done("migrate");
        assertThat(project.query("select (older((1, 'Ada', 36))).age")).containsExactly("37");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
        project.done("downgrade", "base");
        assertThat(project.tables()).doesNotContain("users");
    }

    @Test
    void comparesTheOrderOfEnumLabelsIfWhimbrelYamlSaysSo() throws IOException {
        project.write("schema.sql", "create type mood as enum ('sad', 'ok'); create table people (mood mood);");
        project.done("setup", "-m", "Start");
        project.write("schema.sql", "create type mood as enum ('ok', 'sad'); create table people (mood mood);");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
        assertThat(project.done("diff", "--from", "history", "--to", "model")).doesNotContain("mood");

        project.write(
                "whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema.sql\nenums:\n  order: strict\n");
        assertThat(project.run("check").code()).isEqualTo(1);
        assertThat(project.run("diff", "--from", "history", "--to", "model").out())
                .contains("replace enum mood with its values in another order");
        assertThat(project.done("makemigrations", "-m", "Reorder"))
                .contains("replace enum mood with its values in another order");
        project.done("migrate");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
    }

    @Test
    void canBeAFolder() throws IOException {
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema\n");
        project.write("schema/2.sql", "create view everybody as table users;");
        project.write("schema/1.sql", "create table users (id int);");
        assertThat(project.done("makemigrations", "--dry-run"))
                .startsWith("  + create table users\n  + create view everybody\n");
    }

    @Test
    void tellsWhereItIsWrong() throws IOException, SQLException {
        assertThat(project.refused("check"))
                .isEqualTo("There is no " + folder.resolve("schema.sql") + ", which model: sql in whimbrel.yaml names;"
                        + " make it, or correct it.");
        project.write("schema.sql", "create table users (\n  id int,\n);");
        assertThat(project.refused("makemigrations", "-m", "x"))
                .isEqualTo("PostgreSQL refused " + folder.resolve("schema.sql")
                        + ", line 3: syntax error at or near \")\", at: );.");
        project.write("schema.sql", "\\connect shop");
        assertThat(project.refused("makemigrations", "-m", "x"))
                .isEqualTo(folder.resolve("schema.sql") + ", line 1, is a command of psql's: \\connect shop; the file"
                        + " is run by the server itself, so take that line out.");
    }
}
