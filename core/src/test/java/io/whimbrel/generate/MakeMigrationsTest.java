package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeMigrationsTest {

    private static final String USERS = "create table users (id bigint primary key, name varchar(100) not null)";

    @TempDir
    private Path project;

    private Path migrations;

    @BeforeEach
    void nameFolder() {
        migrations = project.resolve("migrations");
    }

    @Test
    void writesWhatTheHistoryLacksAndNothingTwice() throws IOException {
        Generated first = make(StatementsModel.of(USERS));

        assertThat(first.file()).isPresent();
        assertThat(Files.readString(first.file().orElseThrow()))
                .contains("op.createTable(", "\"users\"", "op.dropTable(\"users\"); // data loss: all rows of users");
        assertThat(make(StatementsModel.of(USERS)).file()).isEmpty();
        assertThat(make(StatementsModel.of(USERS)).milliseconds())
                .as("an equal comparison is remembered")
                .containsOnlyKeys("fingerprint");
    }

    @Test
    void followsTheHead() throws IOException {
        Path first = make(StatementsModel.of(USERS)).file().orElseThrow();
        String added = "create table orders (id bigint primary key, user_id bigint not null references users)";
        Path second = make(StatementsModel.of(added, USERS)).file().orElseThrow();

        String id = first.getFileName().toString().split("_")[2];
        assertThat(Files.readString(second)).contains("follows = \"" + id + "\"");
    }

    @Test
    void comparesPrivilegesOnceTheyAreAskedFor() throws IOException {
        StatementsModel model = StatementsModel.of(USERS, "grant select on users to pg_monitor");
        Path first = make(model).file().orElseThrow();
        assertThat(Files.readString(first)).doesNotContain("grant");
        assertThat(make(model).file()).isEmpty();

        DatabaseModel managed = new DatabaseModel(
                "default",
                model,
                List.of(),
                new Managed(true, false, false, false),
                MakeMigrationsTest::server,
                "test");
        MakeMigrations asked = new MakeMigrations(workspace(), List.of(managed), Answers.NONE);
        Path second = asked.write("Let it be monitored").file().orElseThrow();

        assertThat(Files.readString(second))
                .contains(
                        "op.grant(\"SELECT\").onTable(\"users\").to(\"pg_monitor\");",
                        "op.revoke(\"SELECT\").onTable(\"users\").from(\"pg_monitor\");");
        assertThat(asked.compare().changes()).isEmpty();
    }

    /** Even where the two were remembered as equal while nobody asked for the order. */
    @Test
    void comparesTheOrderOfEnumLabelsOnceItIsAskedFor() throws IOException {
        String moods = "create table people (mood mood)";
        make(StatementsModel.of("create type mood as enum ('sad', 'ok')", moods));
        StatementsModel reordered = StatementsModel.of("create type mood as enum ('ok', 'sad')", moods);
        assertThat(make(reordered).file()).isEmpty();

        DatabaseModel strict = new DatabaseModel(
                "default",
                reordered,
                List.of(),
                new Managed(false, false, false, true),
                MakeMigrationsTest::server,
                "test");
        MakeMigrations asked = new MakeMigrations(workspace(), List.of(strict), Answers.NONE);
        Path file = asked.write("Happy first").file().orElseThrow();

        assertThat(Files.readString(file))
                .contains("op.replaceEnum(\"mood\")", ".to(\"ok\", \"sad\")")
                .doesNotContain("data loss");
        assertThat(asked.compare().changes()).isEmpty();
        assertThat(make(reordered).file()).isEmpty();
    }

    @Test
    void writesSqlToo() throws IOException {
        Workspace workspace =
                new Workspace(migrations, "migrations", Workspace.Format.SQL, List.of(), project.resolve("cache"));
        Path first = new MakeMigrations(workspace, List.of(database(StatementsModel.of(USERS))), Answers.NONE)
                .write("Add users")
                .file()
                .orElseThrow();

        assertThat(first).hasExtension("sql").content().contains("CREATE TABLE users", "DROP TABLE users");
        assertThat(make(StatementsModel.of(USERS)).file()).isEmpty();
    }

    @Test
    void createsTheExtensionThatATypeNeeds() throws IOException {
        Path file = make(StatementsModel.of("create table users (email citext)"))
                .file()
                .orElseThrow();

        assertThat(Files.readString(file)).contains("op.createExtension(\"citext\")");
    }

    @Test
    void runsViewsInWhateverOrderTheyCome() {
        Generated generated = make(StatementsModel.of(
                "create view a as select name from b", "create view b as select name from users", USERS));

        assertThat(generated.changes().get("default").upgrade()).hasSize(3);
    }

    @Test
    void asksForABackfillAndWritesNothingWithout() throws IOException {
        make(StatementsModel.of(USERS));
        StatementsModel model = StatementsModel.of(
                "create table users (id bigint primary key, name varchar(100) not null, age int not null)");

        assertThatThrownBy(() -> make(model))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("users.age")
                .hasMessageContaining("initialiser")
                .hasMessageContaining("--backfill users.age=");
        assertThat(files()).hasSize(1);
    }

    @Test
    void takesTheBackfillFromTheCommandLineBeforeTheFieldInitialiser() throws IOException {
        make(StatementsModel.of(USERS));
        StatementsModel model = new StatementsModel(
                List.of("create table users (id bigint primary key, name varchar(100) not null, age int not null)"),
                Map.of(new ColumnReference("users", "age"), "18"));
        ObjectId age = ObjectId.column(QualifiedName.parse("users"), "age");
        Answers answers = new Answers(Map.of(age, "99"), Map.of(), Map.of(), Set.of());

        Path file = new MakeMigrations(workspace(), List.of(database(model)), answers)
                .write("Add age")
                .file()
                .orElseThrow();

        assertThat(Files.readString(file)).contains(".defaultTo(\"99\")", "op.dropDefault(\"users\", \"age\")");
    }

    @Test
    void leavesAColumnNullableForOneMigration() throws IOException {
        make(StatementsModel.of(USERS));
        StatementsModel model = StatementsModel.of(
                "create table users (id bigint primary key, name varchar(100) not null, age int not null)");
        ObjectId age = ObjectId.column(QualifiedName.parse("users"), "age");
        Answers first = new Answers(Map.of(), Map.of(), Map.of(), Set.of(age));

        Path added = new MakeMigrations(workspace(), List.of(database(model)), first)
                .write("Add age")
                .file()
                .orElseThrow();
        assertThat(Files.readString(added))
                .contains("column(\"age\", \"integer\")")
                .doesNotContain("age\", \"integer\").notNull");

        assertThat(new MakeMigrations(workspace(), List.of(database(model)), first)
                        .write("Add nothing")
                        .file())
                .isEmpty();
        Answers then = new Answers(Map.of(age, "18"), Map.of(), Map.of(), Set.of());
        Path refusing = new MakeMigrations(workspace(), List.of(database(model)), then)
                .write("Require age")
                .file()
                .orElseThrow();
        assertThat(Files.readString(refusing)).contains("op.backfill(\"users\", \"age\", \"18\")");
        assertThat(make(model).file()).isEmpty();
    }

    @Test
    void refusesToLeaveAPrimaryKeyNullable() {
        ObjectId id = ObjectId.column(QualifiedName.parse("users"), "id");
        Answers answers = new Answers(Map.of(), Map.of(), Map.of(), Set.of(id));

        assertThatThrownBy(() -> new MakeMigrations(workspace(), List.of(database(StatementsModel.of(USERS))), answers)
                        .compare())
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContainingAll("--nullable-first users.id", "primary key");
    }

    @Test
    void asksHowToCast() {
        make(StatementsModel.of("create table users (id bigint primary key, age text)"));

        assertThatThrownBy(() -> make(StatementsModel.of("create table users (id bigint primary key, age int)")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("--using users.age=\"age::integer\"");
    }

    @Test
    void namesTheExtensionThatTheServerLacks() {
        assertThatThrownBy(() -> make(StatementsModel.of("create table places (shape geometry)")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("postgis")
                .hasMessageContaining("doesn't have");
        assertThat(migrations).doesNotExist();
    }

    @Test
    void saysWhatPostgresRefuses() {
        assertThatThrownBy(() -> make(StatementsModel.of("create table users (id nonsense)")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("create table users");
    }

    @Test
    void givesEachDatabaseItsOwnFunctions() throws IOException {
        DatabaseModel analytics = new DatabaseModel(
                "analytics",
                StatementsModel.of("create table visits (day date primary key, hits bigint)"),
                List.of(),
                Managed.USUAL,
                MakeMigrationsTest::server,
                "test");
        List<DatabaseModel> both = List.of(database(StatementsModel.of(USERS)), analytics);

        Path file = new MakeMigrations(workspace(), both, Answers.NONE)
                .write("Two databases")
                .file()
                .orElseThrow();

        assertThat(Files.readString(file))
                .contains(
                        "public void upgrade(Operations op)",
                        "@Database(\"analytics\")",
                        "upgradeAnalytics(Operations op)");
        assertThat(new MakeMigrations(workspace(), both, Answers.NONE).compare().changes())
                .isEmpty();
    }

    @Test
    void runsTheCompanionSqlAfterTheModel() throws IOException {
        Path companion = Files.writeString(project.resolve("model.sql"), """
            create index users_name_trgm on users using gin (name gin_trgm_ops);
            create function shout(text) returns text language plpgsql as $$
            begin return upper($1); end $$;
            """);
        DatabaseModel model = new DatabaseModel(
                "default",
                StatementsModel.of(USERS),
                List.of(companion),
                Managed.USUAL,
                MakeMigrationsTest::server,
                "test");

        Path file = new MakeMigrations(workspace(), List.of(model), Answers.NONE)
                .write("Search")
                .file()
                .orElseThrow();

        assertThat(Files.readString(file))
                .contains("op.createExtension(\"pg_trgm\")", "name gin_trgm_ops", ".using(\"gin\")", "shout");
    }

    @Test
    void namesTheCompanionThatPostgresRefuses() throws IOException {
        Path companion = Files.writeString(project.resolve("broken.sql"), "create index on nowhere (a);");
        DatabaseModel model = new DatabaseModel(
                "default",
                StatementsModel.of(USERS),
                List.of(companion),
                Managed.USUAL,
                MakeMigrationsTest::server,
                "test");

        assertThatThrownBy(() -> new MakeMigrations(workspace(), List.of(model), Answers.NONE).compare())
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("broken.sql")
                .hasMessageContaining("nowhere");
    }

    @Test
    void replaysWhatAnEditedHistorySays() throws IOException {
        Path first = make(StatementsModel.of(USERS)).file().orElseThrow();
        Files.writeString(first, Files.readString(first).replace("character varying(100)", "character varying(80)"));

        Generated generated = make(StatementsModel.of(USERS));

        assertThat(generated.changes().get("default").upgrade())
                .singleElement()
                .hasToString("AlterColumnType[table=users, column=name, change=TypeChange[from=character varying(80),"
                        + " to=character varying(100)], collation=null, using=null, alsoLocked=[], reads=false]");
    }

    @Test
    void replaysAgainWhenTheCodeOfAMigrationChanges() throws IOException {
        Path file = make(StatementsModel.of(USERS)).file().orElseThrow();
        String code = Files.readString(file)
                .replace(
                        "op.createTable(",
                        "op.run(c -> c.createStatement().execute(\"create table one ()\"));\n op.createTable(");
        StatementsModel model = StatementsModel.of(USERS, "create table one ()");
        Files.writeString(file, code);
        assertThat(new MakeMigrations(workspace(), List.of(database(model)), Answers.NONE)
                        .compare()
                        .changes())
                .isEmpty();

        Files.writeString(file, code.replace("create table one", "create table two"));

        assertThat(new MakeMigrations(workspace(), List.of(database(model)), Answers.NONE)
                        .compare()
                        .changes())
                .isNotEmpty();
    }

    @Test
    void putsOneLabelInThePlaceOfAnotherAndBack() throws IOException {
        make(StatementsModel.of("create type mood as enum ('sad', 'ok')", "create table people (mood mood)"));
        Answers answers = new Answers(
                Map.of(),
                Map.of(),
                Map.of(ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), Map.of("sad", "blue")),
                Set.of());

        Path file = new MakeMigrations(
                        workspace(),
                        List.of(database(StatementsModel.of(
                                "create type mood as enum ('blue', 'ok')", "create table people (mood mood)"))),
                        answers)
                .write("Blue")
                .file()
                .orElseThrow();

        assertThat(Files.readString(file)).contains(".mapping(\"sad\", \"blue\")", ".mapping(\"blue\", \"sad\")");
    }

    /** A field is added with ease; on the way back nobody can be asked what becomes of its values. */
    @Test
    void stopsTheWayBackAtValuesThatItWouldLose() throws IOException {
        String less = "create type less as (k place)";
        String more = "create type more as (k place, n int)";
        make(StatementsModel.of("create type place as (a int, b int)", less, more, "create table t (v less[])"));

        ObjectId column = ObjectId.column(QualifiedName.parse("t"), "v");
        Answers byName = new Answers(Map.of(), Map.of(column, "BY NAME"), Map.of(), Set.of());
        StatementsModel model =
                StatementsModel.of("create type place as (b int, a int)", less, more, "create table t (v more[])");

        Path file = new MakeMigrations(workspace(), List.of(database(model)), byName)
                .write("More")
                .file()
                .orElseThrow();

        assertThat(Files.readString(file).split("void downgrade")[1])
                .contains("t.v[].n would be lost, as less[] has no such field where more[] has it, and has a value in");
    }

    @Test
    void addsAValueToAnEnumInAPartitionKeyAndTakesItBack() throws IOException {
        String orders = "create table orders (kind kind) partition by list (kind)";
        String rest = "create table rest partition of orders default";
        make(StatementsModel.of("create type kind as enum ('new', 'paid')", orders, rest));

        Path file = make(StatementsModel.of("create type kind as enum ('new', 'paid', 'sent')", orders, rest))
                .file()
                .orElseThrow();

        assertThat(Files.readString(file))
                .contains("op.addEnumValue(\"kind\", \"sent\")", "op.setRowsAside(\"orders\", \"orders_rows\")");
    }

    @Test
    void warnsOfWhatItCantMigrateYet() {
        Generated generated =
                make(StatementsModel.of(USERS, "create type base as (id int)", "create table typed of base"));

        assertThat(generated.warnings()).anyMatch(each -> each.contains("typed table typed"));
    }

    @Test
    void leavesNoScratchDatabase() throws Exception {
        make(StatementsModel.of(USERS));

        try (var connection = server().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_database where datname like 'whimbrel_scratch_"
                                + ProcessHandle.current().pid() + "%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private Generated make(StatementsModel model) {
        return new MakeMigrations(workspace(), List.of(database(model)), Answers.NONE).write("Change things");
    }

    private Workspace workspace() {
        return new Workspace(migrations, "migrations", Workspace.Format.JAVA, List.of(), project.resolve("cache"));
    }

    private static DatabaseModel database(StatementsModel model) {
        return new DatabaseModel("default", model, List.of(), Managed.USUAL, MakeMigrationsTest::server, "test");
    }

    private static DatabaseUrl server() {
        ServerAccess access = TestServer.of(17).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(migrations)) {
            return paths.toList();
        }
    }
}
