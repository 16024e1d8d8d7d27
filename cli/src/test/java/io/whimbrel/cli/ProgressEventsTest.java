package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Direction;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.run.BackfillProgress;
import io.whimbrel.run.IndexBuild;
import io.whimbrel.run.OtherSession;
import io.whimbrel.run.Replica;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ProgressEventsTest {

    /** A row of the table of events: its name, and the names of its fields. */
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ((?:`\\w+`(?:, )?)*) \\|", Pattern.MULTILINE);

    private static final OtherSession SESSION =
            new OtherSession(7, "psql", "me", "active", 3, "ALTER ROLE me PASSWORD 'hunter2'");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        project.migration('a', "", "create table notes (id bigint);", "drop table notes;");
        project.migration('b', "a", "insert into notes values (1);", "delete from notes;");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void aRunIsToldInFull() {
        List<Map<String, Object>> events = read(project.done("migrate", "--json"));
        assertThat(names(events))
                .containsExactly(
                        "started",
                        "migrationStarted",
                        "stepStarted",
                        "statementStarted",
                        "stepFinished",
                        "migrationFinished",
                        "migrationStarted",
                        "stepStarted",
                        "statementStarted",
                        "stepFinished",
                        "migrationFinished",
                        "finished");
        assertThat(events.get(1))
                .containsEntry("revision", "aaaaaaaaaaaa")
                .containsEntry("direction", "upgrade")
                .containsEntry("stepsTotal", 1);
        assertThat(events.get(11)).containsEntry("migrations", 2).containsEntry("revision", "bbbbbbbbbbbb");
        assertThat(names(read(project.done("migrate", "--json")))).containsExactly("started", "finished");
        assertThat(read(project.done("downgrade", "base", "--json")))
                .last()
                .satisfies(event -> assertThat(event).containsEntry("revision", null));
    }

    @Test
    void aFailureIsTheLastEvent() throws IOException {
        project.migration('b', "a", "alter role nobody_is_called_so password 'hunter2';", "delete from notes;");
        Cli run = project.run("migrate", "--json", "--stacktrace");
        assertThat(run.code()).isEqualTo(2);
        Map<String, Object> last = last(run.out());
        assertThat(last).containsEntry("event", "failed");
        String message = String.valueOf(last.get("message"));
        assertThat(message).contains("nobody_is_called_so").endsWith(".");
        assertThat(run.err()).startsWith("Error: " + message + "\n");
        assertThat(run.out() + run.err()).doesNotContain("hunter2");
    }

    @Test
    void aLoginThatIsRefusedIsAnEventToo() {
        String wrong = project.url("whimbrel", TestProject.SECRET);
        Cli run = project.run("migrate", "--json", "--stacktrace", "--url", wrong);
        assertThat(names(read(run.out()))).containsExactly("started", "failed");
        assertThat(String.valueOf(last(run.out()).get("message")))
                .contains("the password for user whimbrel was refused");
        assertThat(run.out() + run.err()).doesNotContain(TestProject.SECRET);
    }

    @Test
    void aScriptIsNoEvent() throws IOException, SQLException {
        assertThat(project.refused("migrate", "--sql", "--json"))
                .isEqualTo("--sql prints a script and --json tells what happens: choose one of them.");
    }

    /** docs/running.md says which fields an event has. */
    @Test
    void eachEventHasTheFieldsThatItsPageTells() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(Path.of("../docs/running.md")))
                .results()
                .toList()) {
            told.put(
                    row.group(1),
                    Stream.of(row.group(2).replace("`", "").split(", "))
                            .filter(field -> !field.isEmpty())
                            .toList());
        }
        Map<String, List<String>> found = new TreeMap<>();
        List<Map<String, Object>> events = new ArrayList<>(all());
        events.addAll(read(project.done("migrate", "--json")));
        project.migration('c', "b", "select 1 / 0;", "select 1;");
        events.addAll(read(project.run("migrate", "--json").out()));
        for (Map<String, Object> event : events) {
            List<String> fields = new ArrayList<>(event.keySet());
            assertThat(fields.subList(0, 2)).containsExactly("event", "database");
            found.put(String.valueOf(event.get("event")), fields.subList(2, fields.size()));
        }
        assertThat(found).isEqualTo(told);
    }

    /** Those that a quiet database brings about none of. */
    private static List<Map<String, Object>> all() {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        ProgressEvents events = new ProgressEvents(new Context(Path.of(""), Map.of(), printer, printer, 0));
        Operation operation = new Backfill(QualifiedName.parse("t"), "filled", "1");
        events.waitingForLock(Duration.ofSeconds(1), List.of(SESSION));
        events.indexBuilding(operation, new IndexBuild("waiting for old snapshots", "lockers", 0, 1, List.of(SESSION)));
        events.batchFinished(operation, new BackfillProgress(5, 0.5, 10, Duration.ofSeconds(1)));
        events.waitingForReplica(operation, new Replica("walreceiver", Duration.ofSeconds(12)), Duration.ofSeconds(10));
        events.replicasHidden(operation);
        events.retrying(operation, 1, Duration.ofMillis(100), List.of(SESSION));
        events.retrying(
                new ExecuteSql("ALTER ROLE a PASSWORD 'hunter2'", Boundary.WITHIN), 1, Duration.ZERO, List.of());
        events.commitSettled(new ProgressLinesTest.Made(), true);
        events.migrationFinished(new ProgressLinesTest.Made(), Direction.DOWNGRADE, Duration.ZERO);
        assertThat(out.toString()).doesNotContain("hunter2");
        return read(out.toString());
    }

    private static List<String> names(List<Map<String, Object>> events) {
        return events.stream().map(event -> String.valueOf(event.get("event"))).toList();
    }

    private static Map<String, Object> last(String out) {
        List<Map<String, Object>> events = read(out);
        return events.get(events.size() - 1);
    }

    /** Each line is JSON by itself, which YAML is a superset of. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read(String out) {
        return out.lines()
                .map(line -> {
                    assertThat(line).startsWith("{").endsWith("}");
                    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(line);
                })
                .toList();
    }
}
