package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, options and keys that there are none of. */
class BadUsageTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.migration('a', "", "create table notes ();", "drop table notes;");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void anUnknownVerbOrOption() throws IOException, SQLException {
        assertThat(project.refused("migrat"))
                .isEqualTo("There is no verb 'migrat' (did you mean 'migrate'?); see `whimbrel --help`.");
        assertThat(project.refused("db", "frobnicate"))
                .isEqualTo("There is no verb 'frobnicate'; see `whimbrel --help`.");
        assertThat(project.refused("server", "strat"))
                .isEqualTo("There is no verb 'strat' (did you mean 'start'?); see `whimbrel server --help`.");
        assertThat(project.refused("migrate", "--ulr", project.url()))
                .isEqualTo("There is no option '--ulr' (did you mean '--url'?); see `whimbrel migrate --help`.");
        assertThat(project.refused("migrate", "head", "head"))
                .isEqualTo("'head' is one word too many; see `whimbrel migrate --help`.");
        assertThat(project.refused("migrate", "--lock-wait", "-1"))
                .isEqualTo("--lock-wait -1 must be a number of seconds, 0 or more.");
        assertThat(project.refused("migrate", "--lock-timeout", "0"))
                .isEqualTo("--lock-timeout 0 must be a number of milliseconds, 1 or more.");
        assertThat(project.refused("downgrade", "--lock-tries", "0"))
                .isEqualTo("--lock-tries 0 must be a number of tries, 1 or more.");
    }

    @Test
    void aUrlInTheWrongPlace() throws IOException, SQLException {
        assertThat(project.refused("migrate", project.url())).startsWith("\"postgresql://…@127.0.0.1:");
        assertThat(project.refused("migrate", "head", project.url())).startsWith("'postgresql://…@127.0.0.1:");
        assertThat(project.refused(project.url())).startsWith("There is no verb 'postgresql://…@127.0.0.1:");
        Cli traced = project.run("migrate", "--stacktrace", project.url());
        assertThat(traced.err()).contains("\tat io.whimbrel").doesNotContain(project.url());
    }

    @Test
    void anUnknownDatabase() throws IOException, SQLException {
        assertThat(project.refused("migrate", "--database", "defualt"))
                .isEqualTo("whimbrel.yaml has no database 'defualt' (did you mean 'default'?); it has default.");
    }

    @Test
    void aBadKeyInTheFile() throws IOException, SQLException {
        String yaml = Files.readString(folder.resolve("whimbrel.yaml"));
        for (String verb : new String[] {"migrate", "current", "check", "init"}) {
            project.write("whimbrel.yaml", yaml + "migratoins: db\n");
            int line = (int) yaml.lines().count() + 1;
            assertThat(project.refused(verb))
                    .isEqualTo("whimbrel.yaml line " + line + ": unknown key 'migratoins' (did you mean"
                            + " 'migrations'?).");
        }
        project.write("whimbrel.yaml", "url: postgresql://me:hunter2@host/a: b\n");
        assertThat(project.refused("migrate"))
                .isEqualTo("whimbrel.yaml line 1: this is not YAML: mapping values are not allowed here.");
        project.write("whimbrel.yaml", "databases: {}\n");
        assertThat(project.refused("migrate")).isEqualTo("whimbrel.yaml line 1: 'databases' must name one at least.");
    }
}
