package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new TestProject(folder);
        project.migration('a', "", "CREATE TABLE users (id int, name text);", "DROP TABLE users;");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void theExitCodeSaysWhetherSomethingIsBadEnough() throws IOException, SQLException {
        assertThat(project.done("lint")).isEqualTo("Looked at 1 migration: 0 errors, 0 warnings, 0 notes.\n");
        project.migration('b', "a", "ALTER TABLE users DROP name;", "ALTER TABLE users ADD name text;");
        assertThat(project.done("lint")).isEqualTo("""
                        V20260101_000001_bbbbbbbbbbbb_step.sql
                          warning: drops column users.name with all its values; be sure that nobody needs them, and \
                        that there is a backup [data-loss]
                            at: execute ALTER TABLE users DROP name
                        Looked at 2 migrations: 0 errors, 1 warning, 0 notes.
                        """);
        assertThat(project.run("lint", "--fail-on", "warning").code()).isEqualTo(1);
        assertThat(project.run("lint", "aaaa", "--fail-on", "note").code()).isZero();
        project.migration('c', "b", "CREATE INDEX ON users (id);", "DROP INDEX users_id_idx;");
        Cli run = project.run("lint", "cccc:");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("error: builds index users_id_idx on users")
                .doesNotContain("data-loss");
        assertThat(run.err()).isEmpty();
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void itSpeaksJson() throws IOException {
        project.migration('b', "a", """
                -- whimbrel:accept data-loss archived
                ALTER TABLE users DROP name;""", "");
        assertThat(project.done("lint", "head", "--json"))
                .startsWith("[{\"database\": \"default\", \"migrations\": 1, \"stopped\": null, \"findings\": [")
                .contains("\"rule\": \"data-loss\", \"severity\": \"warning\"", "\"accepted\": \"archived\"")
                .contains("\"rule\": \"no-downgrade\"", "\"accepted\": null");
    }

    @Test
    void wrongUsageIsToldInASentence() throws IOException, SQLException {
        assertThat(project.refused("lint", "--fail-on", "bad")).contains("--fail-on");
        project.migration('b', "a", "-- whimbrel:accept nothing because\nALTER TABLE users DROP name;", "");
        assertThat(project.refused("lint")).contains("accepts the rule \"nothing\"", "table-rewrite");
    }
}
