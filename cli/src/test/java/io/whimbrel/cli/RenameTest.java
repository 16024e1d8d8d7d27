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

class RenameTest {

    private static final String HINT = "If users.name is now users.login, say --rename users.name=login.\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException, SQLException {
        project = new TestProject(folder);
        project.user("@Column(unique = true) String name; int age;");
        project.done("makemigrations", "-m", "Add users");
        project.done("migrate");
        project.execute("insert into users (name, age) values ('Ann', 30)");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void anAnswerKeepsTheRows() throws IOException, SQLException {
        project.user("@Column(unique = true) String login; int age;");
        assertThat(project.run("check").out()).contains("! drop column users.name", HINT);
        assertThat(project.done("makemigrations", "--dry-run")).contains(HINT);

        String made = project.done("makemigrations", "-m", "Say login", "--rename", "users.name=login");
        assertThat(made)
                .contains("  ~ rename column users.name to login\n", "Proved on a scratch database: up, down, up.\n")
                .doesNotContain("drop", "If ");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");

        project.done("migrate");
        assertThat(project.query("select login from users")).containsExactly("Ann");
        project.done("downgrade");
        assertThat(project.query("select name from users")).containsExactly("Ann");
    }

    @Test
    void anAnnotationKeepsTheRowsAndMayStay() throws IOException, SQLException {
        project.compileAs("io.whimbrel.annotations.RenamedFrom", """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface RenamedFrom { String value(); }
            """);
        project.compile("User", """
            import io.whimbrel.annotations.RenamedFrom;
            @Entity @Table(name = "members") @RenamedFrom("users")
            public class User {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @RenamedFrom("name") @Column(unique = true, length = 50, nullable = false) String login;
                int age;
            }
            """);
        assertThat(project.done("makemigrations", "-m", "Members", "--backfill", "members.login='nobody'"))
                .contains(
                        "  ~ rename column users.name to login\n",
                        "  ~ rename table users to members\n",
                        "  ~ rename sequence users_id_seq to members_id_seq\n",
                        "  ~ rename constraint users_pkey of members to members_pkey\n")
                .doesNotContain("drop table", "create table", "If ");
        project.done("migrate");
        assertThat(project.query("select login from members")).containsExactly("Ann");
        project.execute("insert into members (login, age) values ('Bob', 20)");
        assertThat(project.query("select max(id)::text from members")).containsExactly("2");
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
        assertThat(project.done("makemigrations", "-m", "Nothing")).contains(Comparing.NO_CHANGES);
        project.done("downgrade");
        assertThat(project.query("select name from users")).containsExactly("Ann", "Bob");
    }

    @Test
    void onATerminalItIsAsked() throws IOException {
        project.user("@Column(unique = true) String login; int age;");
        Cli asked = project.typing("perhaps\ny\n", "makemigrations", "-m", "Say login");
        assertThat(asked.out()).contains("""
            Is users.name now users.login? [y/N] Say y or n.
            Is users.name now users.login? [y/N] \
            """).contains("  ~ rename column users.name to login\n");
        assertThat(asked.code()).isZero();
        assertThat(project.migrations()).hasSize(2);
    }

    @Test
    void noAnswerIsADropAndAnAdd() throws IOException {
        project.user("@Column(unique = true) String login; int age;");
        assertThat(project.typing("\n", "makemigrations", "--dry-run").out())
                .contains("[y/N] ", "! drop column users.name")
                .doesNotContain("If users.name");
        assertThat(project.typing("", "makemigrations", "--dry-run").out())
                .contains("[y/N] ", "! drop column users.name", HINT);
        assertThat(project.typing("y\n", "makemigrations", "--dry-run", "--no-input")
                        .out())
                .contains("! drop column users.name", HINT)
                .doesNotContain("[y/N]");
        assertThat(project.typing("y\n", "check").out()).contains(HINT).doesNotContain("[y/N]");
        assertThat(project.typing("y\n", "makemigrations", "--dry-run", "--rename", "users.name=login")
                        .out())
                .doesNotContain("[y/N]", "drop");
    }

    @Test
    void aWrongAnswerIsRefused() throws IOException, SQLException {
        project.user("@Column(unique = true) String login; int age;");
        assertThat(project.refused("makemigrations", "-m", "x", "--rename", "users.name"))
                .isEqualTo("--rename users.name must be like orders.sum=total.");
        assertThat(project.refused("makemigrations", "-m", "x", "--rename", "users.nom=login"))
                .isEqualTo("--rename users.nom=login: in the migrations there is no column nom in users, which has id,"
                        + " age, name; correct the name, or leave it out.");
        assertThat(project.refused("makemigrations", "-m", "x", "--rename", "users.age=id"))
                .contains("users.id is there on both sides");
        assertThat(project.refused("diff", "--rename", "users.name=log"))
                .contains("in the model there is no column log in users");
    }

    @Test
    void aDiffTakesAnswersToo() throws IOException {
        Files.writeString(folder.resolve("a.sql"), "create table orders (id int, sum numeric);");
        Files.writeString(folder.resolve("b.sql"), "create table orders (id int, total numeric);");
        assertThat(project.run("diff", "--from", "a.sql", "--to", "b.sql").out())
                .contains("If orders.sum is now orders.total, say --rename orders.sum=total.\n");
        Cli renamed = project.run("diff", "--from", "a.sql", "--to", "b.sql", "--rename", "orders.sum=total", "--sql");
        assertThat(renamed.out())
                .contains("ALTER TABLE orders RENAME COLUMN sum TO total;")
                .doesNotContain("DROP");
        assertThat(renamed.code()).isEqualTo(1);
    }
}
