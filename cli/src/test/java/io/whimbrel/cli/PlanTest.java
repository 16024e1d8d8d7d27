package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

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
    void whatIsMadeInThePlanIsNewAndStopsNobody() throws IOException, SQLException {
        project.migration('b', "a", "ALTER TABLE users ALTER id TYPE bigint;", "");
        String plan = project.done("plan");
        assertThat(plan).contains("2 migrations, 2 steps, 2 statements.", "No lock makes reads or writes wait.");
        assertThat(plan.lines()).anyMatch(line -> line.matches("  ACCESS EXCLUSIVE +users +rewrite +new +instant"));
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void aTableThatIsThereIsShownWithItsSizeUnknownUntilAnalysed() throws IOException, SQLException {
        project.done("migrate");
        project.migration('b', "a", "ALTER TABLE users RENAME TO people; CREATE INDEX ON people (name);", "");
        project.migration('c', "b", "ALTER TABLE people ALTER id TYPE bigint;", "");
        assertThat(project.done("plan")).contains("ACCESS EXCLUSIVE on users (rows unknown, ");
        project.execute("INSERT INTO users SELECT i FROM generate_series(1, 1234) i; ANALYZE users");
        String plan = project.done("plan");
        assertThat(plan.lines())
                .anyMatch(line -> line.matches("  ACCESS EXCLUSIVE +people +rewrite +1234 rows, \\d+ kB +instant"));
        assertThat(plan.lines().map(String::length)).allMatch(length -> length <= 80);
        assertThat(project.done("plan", "--json")).contains("\"rows\": 1234");
    }

    @Test
    void theWayBackIsPlannedToo() throws SQLException {
        project.done("migrate");
        assertThat(project.done("plan")).startsWith("Nothing to do on database ");
        String plan = project.done("plan", "-1");
        assertThat(plan)
                .contains("aaaaaaaaaaaa  Step a.  (downgrade)", "! data loss: all of users", "DROP TABLE users");
        assertThat(project.tables()).contains("users");
    }

    @Test
    void onlyTheStepsThatAreLeftAreShown() throws IOException, SQLException {
        project.done("migrate");
        project.migration('b', "a", """
            CREATE TABLE orders (id int);
            -- whimbrel:commit
            ALTER TABLE users ADD UNIQUE (name);\
            """, "");
        project.execute("INSERT INTO users VALUES (1, 'a'), (2, 'a')");
        assertThat(project.run("migrate").code()).isEqualTo(2);
        assertThat(project.done("plan"))
                .contains("Step 2, a transaction (goes on behind step 1)", "ADD UNIQUE")
                .doesNotContain("CREATE TABLE orders");
    }

    @Test
    void aTerminalHasColoursUnlessTheyAreUnwanted() throws IOException {
        project.done("migrate");
        project.migration('b', "a", "CREATE INDEX ON users (name); ALTER TABLE users ALTER id TYPE bigint;", "");
        assertThat(onTerminal(Map.of())).contains("\u001b[31m  ACCESS EXCLUSIVE");
        assertThat(onTerminal(Map.of("NO_COLOR", "1"))).doesNotContain("\u001b");
        assertThat(project.done("plan")).doesNotContain("\u001b");
    }

    private String onTerminal(Map<String, String> environment) {
        java.io.StringWriter out = new java.io.StringWriter();
        java.io.PrintWriter printer = new java.io.PrintWriter(out, true);
        assertThat(Main.run(new Context(folder, environment, printer, printer, 100), "plan"))
                .isZero();
        return out.toString();
    }

    @Test
    void aPageIsWrittenForThePullRequest() throws IOException, SQLException {
        assertThat(project.done("plan", "--html", "plan.html")).endsWith("Wrote plan.html.\n");
        assertThat(Files.readString(folder.resolve("plan.html")))
                .contains("<pre>CREATE TABLE users (id int, name text)</pre>");
        assertThat(project.refused("plan", "--json", "--html", "nowhere/plan.html"))
                .contains("nowhere/plan.html", "folder that is there");
    }

    @Test
    void rawSqlThatFailsIsToldInASentence() throws IOException, SQLException {
        project.migration('b', "a", "ALTER TABLE nowhere ADD id int;", "");
        assertThat(project.refused("plan")).contains("relation \"nowhere\" does not exist");
    }
}
