package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.ProjectServer;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateDbTest {

    @TempDir
    private Path folder = Path.of("");

    private static String url(String database) {
        ServerAccess access = TestServer.of(17).access();
        return "postgresql://" + access.user() + ":" + access.password() + "@" + access.host() + ":" + access.port()
                + "/" + database;
    }

    @Test
    void itCreatesTheDatabaseOfTheUrlOnce() throws SQLException {
        ServerAccess access = TestServer.of(17).access();
        String place = "database created on " + access.host() + ":" + access.port() + ".\n";
        assertThat(Cli.run(folder, "createdb", "--url", url("created"))).isEqualTo(new Cli(0, "Created " + place, ""));
        assertThat(Cli.run(folder, "createdb", "--url", url("created")))
                .isEqualTo(new Cli(0, "There is already " + place, ""));
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE created");
        }
    }

    @Test
    void theFileSaysWhichDatabaseAndAnOptionSaysOtherwise() throws IOException {
        Files.writeString(folder.resolve("whimbrel.yaml"), "url: postgresql://127.0.0.1:1/nobody\n");
        assertThat(Cli.run(folder, "createdb").err()).contains("127.0.0.1:1/nobody", "is PostgreSQL running there?");
        assertThat(Cli.run(folder, "createdb", "--url", url("postgres")).code()).isZero();
    }

    @Test
    void theVariablesNameTheDatabaseWhereNothingElseDoes() {
        Map<String, String> variables = Map.of("PGHOST", "127.0.0.1", "PGPORT", "1", "PGDATABASE", "byvariable");
        assertThat(Cli.run(folder, variables, "createdb").err()).contains("127.0.0.1:1/byvariable");
    }

    @Test
    void aWrongPasswordIsNotEchoed() {
        Cli run = Cli.run(folder, "createdb", "--stacktrace", "--url", url("x").replaceFirst(":[^:@]+@", ":hunter2@"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the password for user").doesNotContain("hunter2");
    }

    @Test
    void severalDatabasesAreCreatedOneByOneAndAUrlNeedsItsName() throws IOException {
        Files.writeString(folder.resolve("whimbrel.yaml"), """
                databases:
                  default: {url: '%s'}
                  numbers: {url: '%s'}
                """.formatted(url("postgres"), url("template1")));
        assertThat(Cli.run(folder, "createdb").out().lines()).hasSize(2);
        assertThat(Cli.run(folder, "createdb", "--database", "numbers").out()).contains("database template1");
        assertThat(Cli.run(folder, "createdb", "--url", url("x")).err())
                .isEqualTo("Error: --url needs --database: whimbrel.yaml names default, numbers.\n");
        assertThat(Cli.run(folder, "createdb", "--database", "numbres").err())
                .isEqualTo("Error: whimbrel.yaml has no database 'numbres' (did you mean 'numbers'?); it has default,"
                        + " numbers.\n");
    }

    @Test
    void withoutAnythingItIsTheProjectsOwnServer() {
        try {
            assertThat(Cli.run(folder, "server", "status").out())
                    .isEqualTo("There is none yet; it is made when it is first needed.\n");
            assertThat(Cli.run(folder, "createdb"))
                    .isEqualTo(new Cli(
                            0,
                            "Created database app on Whimbrel's own PostgreSQL (.whimbrel/postgres, not for"
                                    + " production).\n",
                            ""));
            assertThat(folder.resolve(".whimbrel/.gitignore")).exists();
            assertThat(Cli.run(folder, "server", "status").out()).startsWith("PostgreSQL 17 runs on port ");
            assertThat(Cli.run(folder, "server", "stop").out()).isEqualTo("Stopped.\n");
            assertThat(Cli.run(folder, "server", "stop").out()).isEqualTo("It was not running.\n");
            assertThat(Cli.run(folder, "server", "status").out()).isEqualTo("PostgreSQL 17 is stopped.\n");
            assertThat(Cli.run(folder, "server", "start").out()).startsWith("PostgreSQL runs at whimbrel@127.0.0.1:");
            assertThat(Cli.run(folder, "createdb").out()).startsWith("There is already database app");
        } finally {
            ProjectServer.at(folder.resolve(".whimbrel/postgres"), 17).stop();
        }
    }
}
