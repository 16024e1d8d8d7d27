package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.rename.RenameAnswer;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MakeRenamesTest {

    private static final String ORDERS =
            "create table orders (id bigint primary key, sum numeric not null, client text, mood mood)";
    private static final String MOOD = "create type mood as enum ('sad', 'ok')";

    @TempDir
    private Path project;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void begin() {
        write(StatementsModel.of(MOOD, ORDERS));
    }

    @Test
    void withoutAnAnswerItIsADropAndAnAddAndSaysHowToSayIt() {
        Generated generated = compare(StatementsModel.of(MOOD, ORDERS.replace("sum", "total")));

        assertThat(described(generated))
                .contains("drop column orders.sum")
                .noneMatch(operation -> operation.startsWith("rename"));
        assertThat(generated.hints())
                .containsExactly("If orders.sum is now orders.total, say --rename orders.sum=total.");
    }

    @Test
    void anAnswerMakesItARenameThatIsProvedAndRemembered() throws IOException {
        StatementsModel model = StatementsModel.of(MOOD, ORDERS.replace("sum", "total"));
        Generated generated = make(model, "orders.sum=total");

        assertThat(described(generated)).containsExactly("rename column orders.sum to total");
        assertThat(generated.hints()).isEmpty();
        assertThat(Files.readString(generated.file().orElseThrow()))
                .contains(
                        "op.renameColumn(\"orders\", \"sum\", \"total\");",
                        "op.renameColumn(\"orders\", \"total\", \"sum\");");
        assertThat(write(model).file()).isEmpty();
        assertThat(write(model).milliseconds()).containsOnlyKeys("fingerprint");
        assertThatThrownBy(() -> make(model, "orders.sum=total"))
                .as("said of a comparison that is remembered")
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("there is no column sum in orders");
    }

    @Test
    void wrongAnswersEndItAndWriteNothing() throws IOException {
        StatementsModel model = StatementsModel.of(MOOD, ORDERS.replace("sum", "total"));
        for (String answer : List.of("orders.sum=amount", "order.sum=total", "orders.client=id", "orders=mood")) {
            assertThatThrownBy(() -> make(model, answer))
                    .isInstanceOf(WhimbrelException.class)
                    .hasMessageStartingWith("--rename " + answer + ": ");
        }
        try (var files = Files.list(project.resolve("migrations"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsInTheWayGoes() throws IOException {
        StatementsModel model =
                StatementsModel.of(MOOD, ORDERS.replace("sum", "client").replace("client text, ", ""));
        Generated generated = make(model, "orders.sum=client");

        assertThat(described(generated))
                .containsExactly(
                        "rename column orders.client to client_former",
                        "rename column orders.sum to client",
                        "drop column orders.client_former");
        assertThat(generated.hints()).isEmpty();
        assertThat(Files.readString(generated.file().orElseThrow()))
                .contains("op.dropColumn(\"orders\", \"client_former\"); // data loss");
    }

    /** Proved there, back and there again: no schema says what the sequence is called. */
    @Test
    void theSequenceOfAnIdentityThatIsInTheWayStepsAside() throws IOException {
        String items = "create table items (id bigint generated always as identity)";
        Path file = write(StatementsModel.of(MOOD, ORDERS, items)).file().orElseThrow();
        String upgrade = Files.readString(file);
        Files.writeString(
                file,
                upgrade.replaceFirst(
                        "(?s)(upgrade\\(.*?)(\n    })",
                        "$1\n        op.execute(\"ALTER SEQUENCE items_id_seq RENAME TO numbers\");$2"));

        Generated generated = write(StatementsModel.of(MOOD, ORDERS, items, "create sequence numbers"));

        assertThat(described(generated))
                .containsExactly("rename sequence numbers to items_id_seq", "create sequence numbers");
    }

    @Test
    void whatIsInTheWayMayBeAskedAbout() {
        StatementsModel model = StatementsModel.of(
                MOOD, ORDERS.replace("client text", "buyer text").replace("sum", "client"));
        Generated generated = new MakeMigrations(
                        workspace(), List.of(database("default", model)), answers("orders.sum=client"), answering("y"))
                .write("Change");

        assertThat(asked)
                .containsExactly(
                        "Is orders.client now orders.buyer?",
                        "To repeat this without questions, add: --rename orders.client=buyer");
        assertThat(described(generated))
                .containsExactly("rename column orders.client to buyer", "rename column orders.sum to client");
    }

    @Test
    void whatRefusesNullUnderItsFormerNameGoesOnSo() {
        Answers nullable = new Answers(
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(ObjectId.column(QualifiedName.parse("orders"), "total")),
                List.of());
        Generated generated = new MakeMigrations(
                        workspace(),
                        List.of(database("default", StatementsModel.of(MOOD, ORDERS.replace("sum", "total")))),
                        nullable,
                        answering("y"))
                .write("Change");

        assertThat(described(generated)).containsExactly("rename column orders.sum to total");
    }

    @Test
    void aMarkMayStayForEver() {
        StatementsModel model = new StatementsModel(
                List.of(MOOD, ORDERS.replace("sum", "total").replace("table orders", "table purchases")),
                Map.of(),
                Map.of(new ColumnReference("purchases", "total"), "sum"),
                Map.of("purchases", "orders"));

        assertThat(described(write(model)))
                .containsExactly(
                        "rename column orders.sum to total",
                        "rename table orders to purchases",
                        "rename constraint orders_pkey of purchases to purchases_pkey");
        assertThat(write(model).file()).isEmpty();
        StatementsModel more = new StatementsModel(
                List.of(
                        MOOD,
                        ORDERS.replace("sum", "total")
                                .replace("table orders", "table purchases")
                                .replace("client text", "client text, sum numeric")),
                Map.of(),
                model.renamedColumns(),
                model.renamedTables());
        assertThat(described(write(more))).containsExactly("add column purchases.sum");
        assertThat(write(more).file()).isEmpty();
    }

    @Test
    void theLikeliestIsAskedFirstAndAYesSettlesTheRest() {
        StatementsModel model = StatementsModel.of(
                MOOD,
                ORDERS.replace("table orders", "table purchases")
                        .replace("sum numeric", "total numeric")
                        .replace("client text", "customer text, note text"));
        Generated generated = make(model, answering("y", "n", "y", "y"));

        assertThat(asked)
                .containsExactly(
                        "Is table orders now purchases?",
                        "Is orders.client now purchases.customer?",
                        "Is orders.client now purchases.note?",
                        "Is orders.sum now purchases.total?",
                        "To repeat this without questions, add: --rename orders=purchases --rename orders.client=note"
                                + " --rename orders.sum=total");
        assertThat(described(generated))
                .contains(
                        "rename table orders to purchases",
                        "rename column orders.sum to total",
                        "rename column orders.client to note",
                        "add column purchases.customer");
        assertThat(generated.hints()).isEmpty();
    }

    @Test
    void aNoIsADropAndAnAddWithoutAHint() {
        Generated generated =
                make(StatementsModel.of(MOOD, ORDERS.replace("client text", "customer text")), answering("n"));

        assertThat(asked).hasSize(1);
        assertThat(described(generated)).contains("drop column orders.client", "add column orders.customer");
        assertThat(generated.hints()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsToldHowTo() {
        Generated generated =
                make(StatementsModel.of(MOOD, ORDERS.replace("client text", "customer text")), answering());

        assertThat(asked).hasSize(1);
        assertThat(generated.hints())
                .containsExactly("If orders.client is now orders.customer, say --rename orders.client=customer.");
    }

    @Test
    void equalSchemasSwapNamesIfItIsSaid() {
        StatementsModel model =
                StatementsModel.of("create table pairs (a text, b text)", "create table others (a text, b text)");
        write(model);
        assertThat(write(model).file()).isEmpty();

        Generated generated = make(model, "pairs.a=b", "pairs.b=a", "pairs=others", "others=pairs");

        assertThat(described(generated)).hasSize(6).allMatch(operation -> operation.startsWith("rename "));
        assertThat(write(model).file()).isEmpty();
    }

    @Test
    void aMappedLabelIsNotAskedAbout() {
        Answers answers = new Answers(
                Map.of(),
                Map.of(),
                Map.of(ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), Map.of("sad", "blue")),
                Set.of());
        Generated generated = new MakeMigrations(
                        workspace(),
                        List.of(database("default", StatementsModel.of(MOOD.replace("sad", "blue"), ORDERS))),
                        answers,
                        answering("y"))
                .compare();

        assertThat(asked).isEmpty();
        assertThat(generated.hints()).isEmpty();
    }

    @Test
    void mappingsSayTheFormerNamesAndBackfillsTheNewOnes() {
        Answers answers = new Answers(
                Map.of(ObjectId.column(QualifiedName.parse("orders"), "customer"), "'nobody'"),
                Map.of(),
                Map.of(ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), Map.of("sad", "fine")),
                Set.of(),
                List.of(
                        new RenameAnswer("mood", "feeling"),
                        new RenameAnswer("mood.ok", "fine"),
                        new RenameAnswer("orders.client", "customer")));
        Generated generated = new MakeMigrations(
                        workspace(),
                        List.of(database(
                                "default",
                                StatementsModel.of(
                                        "create type feeling as enum ('fine')",
                                        ORDERS.replace("mood mood", "mood feeling")
                                                .replace("client text", "customer text not null")))),
                        answers)
                .write("All at once");

        assertThat(generated.file().orElseThrow()).content().contains(".mapping(\"sad\", \"fine\")", "\"'nobody'\"");
    }

    @Test
    void anAnswerIsForTheDatabaseThatItFits() {
        DatabaseModel first = database("default", StatementsModel.of(MOOD, ORDERS));
        new MakeMigrations(
                        workspace(), List.of(first, database("other", StatementsModel.of(MOOD, ORDERS))), Answers.NONE)
                .write("Two of them");
        List<DatabaseModel> both = List.of(
                database("default", StatementsModel.of(MOOD, ORDERS.replace("client", "customer"))),
                database("other", StatementsModel.of(MOOD, ORDERS.replace("sum", "total"))));

        Generated generated =
                new MakeMigrations(workspace(), both, answers("orders.sum=total"), answering("y")).write("One each");

        assertThat(asked)
                .containsExactly(
                        "default: Is orders.client now orders.customer?",
                        "To repeat this without questions, add: --rename orders.client=customer");
        assertThat(generated.changes().get("default").upgrade())
                .extracting(Operation::describe)
                .containsExactly("rename column orders.client to customer");
        assertThat(generated.changes().get("other").upgrade())
                .extracting(Operation::describe)
                .containsExactly("rename column orders.sum to total");
        assertThatThrownBy(() -> new MakeMigrations(workspace(), both, answers("orders.sum=price")).compare())
                .hasMessageContaining("in the model there is no column price in orders");
    }

    @Test
    void whatPostgresRefusesIsSaidInItsWords() {
        write(StatementsModel.of(MOOD, ORDERS, "create index purchases on orders (client)"));
        assertThatThrownBy(() -> make(
                        StatementsModel.of(MOOD, ORDERS.replace("table orders", "table purchases")),
                        "orders=purchases"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContainingAll("PostgreSQL refuses to rename table orders to purchases", "already exists");
    }

    private Generated compare(StatementsModel model) {
        return new MakeMigrations(
                        workspace(),
                        List.of(database("default", model)),
                        new Answers(
                                Map.of(ObjectId.column(QualifiedName.parse("orders"), "total"), "0"),
                                Map.of(),
                                Map.of(),
                                Set.of()))
                .compare();
    }

    private Generated write(StatementsModel model) {
        return make(model);
    }

    private Generated make(StatementsModel model, String... renames) {
        return new MakeMigrations(workspace(), List.of(database("default", model)), answers(renames)).write("Change");
    }

    private Generated make(StatementsModel model, Questions questions) {
        return new MakeMigrations(workspace(), List.of(database("default", model)), Answers.NONE, questions)
                .write("Change");
    }

    private static Answers answers(String... renames) {
        List<RenameAnswer> answers = Arrays.stream(renames)
                .map(rename -> rename.split("="))
                .map(parts -> new RenameAnswer(parts[0], parts[1]))
                .toList();
        return new Answers(Map.of(), Map.of(), Map.of(), Set.of(), answers);
    }

    private Questions answering(String... answers) {
        return new ScriptedQuestions(asked, answers);
    }

    private static List<String> described(Generated generated) {
        return generated.changes().values().stream()
                .flatMap(change -> change.upgrade().stream())
                .map(Operation::describe)
                .toList();
    }

    private Workspace workspace() {
        return new Workspace(
                project.resolve("migrations"),
                "migrations",
                Workspace.Format.JAVA,
                List.of(),
                project.resolve("cache"));
    }

    private static DatabaseModel database(String name, StatementsModel model) {
        return new DatabaseModel(name, model, List.of(), Managed.USUAL, MakeRenamesTest::server, "test");
    }

    private static DatabaseUrl server() {
        ServerAccess access = TestServer.of(17).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
    }
}
