package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.CastsOfServer;
import io.whimbrel.generate.Renaming;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.migration.files.SqlMigrationWriter;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be true of one case on one server. */
final class Laws {

    /** The major whose spelling the golden files have. */
    private static final int GOLDEN = 17;

    private final Case each;
    private final Databases databases;
    private final CatalogReader reader;
    private final boolean dumping;
    private final JavaForms javaForms;

    Laws(Case each, Databases databases, boolean dumping, JavaForms javaForms) throws IOException {
        this.each = each;
        this.databases = databases;
        this.reader = new CatalogReader(each.managed());
        this.dumping = dumping && PgDump.dumps(databases.major()) && !each.dumpsDiffer();
        this.javaForms = javaForms;
    }

    /** What a migration says, whose spelling the golden files have; nothing is run. */
    void say() throws Exception {
        databases.runInLive(each.text("from.sql"));
        databases.runInWanted(each.text("to.sql"));
        if (!each.isRefused()) {
            said(databases.readLive(reader), databases.readWanted(reader));
        }
    }

    void hold() throws Exception {
        databases.runInLive(each.text("from.sql"));
        databases.runInWanted(each.text("to.sql"));
        Schema from = databases.readLive(reader);
        Schema to = databases.readWanted(reader);
        Casts casts = CastsOfServer.of(databases.live(), databases.wanted());
        nothingLeadsToItself(from, casts);
        nothingLeadsToItself(to, casts);
        if (each.isRefused()) {
            String sentence = each.text("refused.txt").strip();
            assertThatThrownBy(() -> Diff.between(from, to, each.upgradeOptions(casts, Renames.NONE)))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessage(sentence);
            return;
        }
        BothForms forms = said(from, to);
        Ways ways = each.isOnline() ? forms.online() : forms.plain();
        List<Map<String, List<String>>> rows = new ArrayList<>();
        if (!each.large().equals(LargeTables.NONE)) {
            rows.add(rowsAfter(forms.plain().upgrade(), to));
            databases.runInLiveAnew(each.text("from.sql"));
            rows.add(rowsAfter(forms.online().upgrade(), to));
            databases.runInLiveAnew(each.text("from.sql"));
            assertThat(rows.get(1)).as("both forms make the same of the rows").isEqualTo(rows.get(0));
        }
        // The same statements in both, and a case that an older major knows is run on another one, too.
        thereAndBack(from, to, databases.major() == GOLDEN && each.since() < GOLDEN ? SqlForm.of(ways) : ways);
        if (databases.major() == GOLDEN && !forms.online().equals(ways)) {
            databases.runInLiveAnew(each.text("from.sql"));
            thereAndBack(from, to, forms.online());
        }
    }

    private BothForms said(Schema from, Schema to) throws Exception {
        BothForms forms = BothForms.of(each, databases, from, to);
        golden("kept-plain.txt", String.join("\n", forms.keptPlain()));
        Ways ways = each.isOnline() ? forms.online() : forms.plain();
        golden("upgrade.sql", ways.upgrade());
        golden("downgrade.sql", ways.downgrade());
        if (databases.major() == GOLDEN) {
            javaForms.add(each.name(), ways.upgrade(), ways.downgrade());
        }
        return forms;
    }

    private Renaming renaming(Schema from, Schema to) {
        return new Renaming(databases.live(), databases.wanted(), reader, new Sides(from, to, "from.sql", "to.sql"));
    }

    private Renames renames(Schema from, Schema to) throws IOException {
        Resolution resolution = each.resolution(from, to);
        assertThat(resolution.wrong().values()).isEmpty();
        return resolution.renames();
    }

    private void thereAndBack(Schema from, Schema to, Ways ways) throws Exception {
        boolean together = dumping && Dumps.areOf(databases.live()) && Dumps.areOf(databases.wanted());
        boolean alone = dumping && !together;
        String fromDump = alone ? PgDump.of(databases.liveDatabase()) : "";
        databases.runInLive(each.text("rows.sql"));
        Schema renamed;
        Map<String, List<String>> rows;
        Map<String, Boolean> numbers;
        try (Renaming renaming = renaming(from, to)) {
            renamed = renaming.of(renames(from, to)).schema();
            rows = Rows.surviving(databases.live(), renamed, to);
            numbers = Numbers.collide(databases.live());
        }

        Execution.apply(databases.live(), ways.upgrade());
        Schema reached = databases.readLive(reader);
        assertThat(reached.objects()).as("upgrade reaches to").isEqualTo(to.objects());
        assertThat(reached.dependencies())
                .as("upgrade reaches the dependencies of to")
                .isEqualTo(to.dependencies());
        assertThat(Rows.surviving(databases.live(), to, renamed))
                .as("rows survive")
                .containsAllEntriesOf(rows);
        Map<String, Boolean> counted = Numbers.collide(databases.live());
        assertThat(Numbers.collidingAnew(numbers, counted))
                .as("what comes to be numbered gets no number twice")
                .isEmpty();
        if (alone) {
            assertThat(PgDump.of(databases.liveDatabase()))
                    .as("pg_dump after upgrade")
                    .isEqualTo(PgDump.of(databases.wantedDatabase()));
        }

        Execution.apply(databases.live(), ways.downgrade());
        assertThat(databases.readLive(reader).objects())
                .as("downgrade reaches from")
                .isEqualTo(from.objects());
        if (each.renames().isEmpty()) {
            assertThat(Numbers.collidingAnew(counted, Numbers.collide(databases.live())))
                    .as("what comes to be numbered on the way back gets no number twice")
                    .isEmpty();
        }
        if (alone) {
            assertThat(PgDump.of(databases.liveDatabase()))
                    .as("pg_dump after downgrade")
                    .isEqualTo(fromDump);
        } else if (together) {
            Dumps.add(each, ways, TestServer.of(databases.major()));
        }
    }

    private Map<String, List<String>> rowsAfter(List<Operation> upgrade, Schema to) throws Exception {
        databases.runInLive(each.text("rows.sql"));
        Execution.apply(databases.live(), upgrade);
        return Rows.surviving(databases.live(), to, to);
    }

    private void nothingLeadsToItself(Schema schema, Casts casts) throws IOException {
        assertThat(Diff.between(schema, schema, each.upgradeOptions(casts, Renames.NONE)))
                .as("a second diff is empty")
                .isEmpty();
    }

    private void golden(String file, List<Operation> operations) throws IOException {
        String actual = sql(operations);
        assertThat(actual).as("nothing is lost in silence").doesNotContainPattern("DROP [^;]*CASCADE");
        golden(file, actual);
    }

    private void golden(String file, String actual) throws IOException {
        if (databases.major() != GOLDEN) {
            return;
        }
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null && !actual.isEmpty()) {
            Files.writeString(each.folder().resolve(file), actual);
        }
        assertThat(actual).as(file).isEqualTo(each.text(file));
    }

    private String sql(List<Operation> operations) {
        if (each.isOnline()) {
            return SqlMigrationWriter.statements(operations);
        }
        return operations.stream()
                .flatMap(operation -> operation.statements().stream())
                .map(statement -> statement.hazards().stream()
                                .map(hazard -> "-- " + hazard + "\n")
                                .collect(Collectors.joining())
                        + statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
