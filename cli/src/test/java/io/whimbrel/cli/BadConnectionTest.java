package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are not there, logins that are refused, and URLs that say nothing. */
class BadConnectionTest {

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

    private static final String[][] CONNECTING = {{"createdb"}, {"migrate"}, {"downgrade"}, {"current"}};

    private void everyVerbSays(String url, String sentence) throws IOException, SQLException {
        for (String[] verb : CONNECTING) {
            assertThat(project.refused(verb[0], "--url", url)).isEqualTo(sentence);
        }
    }

    @Test
    void noServer() throws IOException, SQLException {
        everyVerbSays(
                "postgresql://me:hunter2@127.0.0.1:1/shop",
                "could not connect to 127.0.0.1:1/shop: Connection refused; is PostgreSQL running there?");
        everyVerbSays(
                "postgresql://me:hunter2@no-such-host.invalid/shop",
                "could not connect to no-such-host.invalid:5432/shop: the host name is unknown; is PostgreSQL running"
                        + " there?");
        project.user("String name;");
        String dead = "postgresql://me:hunter2@127.0.0.1:1/shop";
        assertThat(project.refused("makemigrations", "-m", "x", "--url", dead)).contains("127.0.0.1:1/shop");
        assertThat(project.refused("setup", "--url", dead)).contains("127.0.0.1:1/shop");
    }

    @Test
    void aWrongPassword() throws IOException, SQLException {
        ServerAccess access = TestServer.of(17).access();
        String wrong = project.url(access.user(), TestProject.SECRET);
        String place = wrong.substring(wrong.indexOf('@') + 1);
        everyVerbSays(
                wrong,
                "could not connect to " + place + ": the password for user whimbrel was refused; set the right one in"
                        + " the url, in PGPASSWORD or in the password file.");
    }

    @Test
    void aServerThatCantDoWhatTheUrlAsks() throws IOException, SQLException {
        assertThat(project.refused("migrate", "--url", project.url() + "?sslmode=require"))
                .endsWith(": The server does not support SSL.");
        assertThat(project.refused("migrate", "--url", project.url() + "?sslmode=maybe"))
                .endsWith(": Invalid sslmode value: maybe.");
    }

    @Test
    void aDatabaseThatIsntThere() throws IOException, SQLException {
        assertThat(project.refused("migrate", "--url", project.url() + "_not"))
                .endsWith("_not: there is no such database; create it with: whimbrel createdb.");
    }

    @Test
    void aUserWithoutRights() throws IOException, SQLException {
        project.execute("create role clerk login password 'hunter2'");
        try {
            String clerk = project.url("clerk", TestProject.SECRET);
            String server = clerk.substring(clerk.indexOf('@') + 1, clerk.lastIndexOf('/'));
            assertThat(project.refused("createdb", "--url", clerk + "_new"))
                    .startsWith("could not create database test_")
                    .endsWith("_new: user clerk has no right to do that on " + server
                            + "; as a superuser run: ALTER ROLE clerk CREATEDB.");
            assertThat(project.refused("migrate", "--url", clerk))
                    .contains("permission denied for schema public (SQLSTATE 42501); migrate as a user who has that"
                            + " right, or have it granted");
            project.user("String name;");
            assertThat(project.refused("makemigrations", "-m", "x", "--url", clerk))
                    .isEqualTo("could not create a scratch database: user clerk has no right to do that on " + server
                            + "; as a superuser run: ALTER ROLE clerk CREATEDB; or set scratch.url in whimbrel.yaml to"
                            + " a server where scratch databases may be created.");
        } finally {
            project.execute("drop role clerk");
        }
    }

    @Test
    void aServerThatIsTooOld() throws IOException, SQLException {
        ServerAccess access = TestServer.of(17).access();
        try (OldServer old = new OldServer(access.host(), access.port())) {
            String place = access.host() + ":" + access.port();
            String disguised = project.url().replace(place, access.host() + ":" + old.port());
            everyVerbSays(
                    disguised,
                    access.host() + ":" + old.port() + " runs PostgreSQL 13, and 14 is the oldest that Whimbrel works"
                            + " with; upgrade that server, or name another one.");
        }
    }

    @Test
    void aUrlThatSaysNothing() throws IOException, SQLException {
        String sentence = "the database URL can't be understood; write it as jdbc:postgresql://host:port/database or"
                + " postgresql://user:password@host:port/database, with special characters percent-encoded.";
        everyVerbSays("postgre://me:hunter2@host/shop", "--url: " + sentence);
        everyVerbSays("postgresql://me:hunter2@host:port/shop", "--url: " + sentence);
        everyVerbSays("postgresql://me:hunter2@host:65536/shop", "--url: " + sentence);
        everyVerbSays("postgresql://me:hunter2@host:0/shop", "--url: " + sentence);
        everyVerbSays("postgresql://me:hun/ter2@host/shop", "--url: " + sentence);
        everyVerbSays("", "--url: " + sentence);
        project.write("whimbrel.yaml", "url: postgresql://me:hunter2@host:port/shop\n");
        assertThat(project.refused("migrate")).isEqualTo("whimbrel.yaml: " + sentence);
    }
}
