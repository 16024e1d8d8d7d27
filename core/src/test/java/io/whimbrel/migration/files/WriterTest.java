package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionId;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddEnumValue;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropEnum;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/migrations");

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 11, 22, 10, 30);

    private static final QualifiedName USERS = QualifiedName.parse("users");

    private static final QualifiedName STATUS = QualifiedName.parse("userstatus");

    static List<NewMigration> migrations() {
        return List.of(addUserModel(), severalDatabases(), nothing());
    }

    private static NewMigration addUserModel() {
        Identity identity = new Identity(false, SequenceOptions.defaults("bigint"));
        Table users = new Table(
                USERS,
                List.of(
                        new Column("id", "bigint", null, true, null, identity, null, null),
                        new Column("name", "character varying(100)", null, true, null, null, null, "Name"),
                        new Column("status", "userstatus", null, true, "'active'::userstatus", null, null, "Status")),
                List.of(Constraint.primaryKey("users_pkey", List.of("id"))),
                false,
                null);
        EnumType status = new EnumType(STATUS, List.of("active", "inactive", "suspended"), null);
        return migration(
                "3f9c2b7a10de",
                "a41d09c7be52",
                "Add user model",
                Map.of(
                        Database.DEFAULT,
                        new NewMigration.Change(
                                List.of(new CreateEnum(status), new CreateTable(users)),
                                List.of(new DropTable(USERS), new DropEnum(STATUS)))));
    }

    private static NewMigration severalDatabases() {
        QualifiedName view = QualifiedName.parse("active_users");
        QualifiedName index = QualifiedName.parse("users_name_idx");
        String query = " SELECT users.id\n   FROM users\n  WHERE users.status = 'active'::userstatus";
        Index byName = new Index(index, USERS, "btree", false, List.of("name"), List.of(), false, Map.of(), null, null);
        String sentence = "Find users by name, since support asks for them by name all day long and waits for"
                + " the <answer> far too long";
        return migration(
                "0123456789ab",
                "3f9c2b7a10de",
                sentence,
                Map.of(
                        Database.DEFAULT,
                        new NewMigration.Change(
                                List.of(
                                        new AddEnumValue(STATUS, "deleted", null, "suspended"),
                                        new CreateView(
                                                new View(view, false, List.of(), query, Map.of(), "Who may log in")),
                                        new CreateIndex(byName, true),
                                        new AddColumn(
                                                USERS,
                                                Column.of("email", "text").withNotNull(true),
                                                "name || '@'"),
                                        new SetNotNull(USERS, "name", null)),
                                List.of(new DropIndex(index, USERS, true), new DropView(view, false))),
                        "event-log",
                        new NewMigration.Change(
                                List.of(new ExecuteSql("SELECT 1 -- one", Boundary.WITHIN)), List.of())));
    }

    private static NewMigration nothing() {
        return migration("ffffffffffff", "", "  ", Map.of());
    }

    private static NewMigration migration(
            String id, String follows, String description, Map<String, NewMigration.Change> databases) {
        SortedMap<String, NewMigration.Change> sorted = new TreeMap<>(databases);
        return new NewMigration(id, follows, description, CREATED, "migrations", sorted);
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void writesJavaAsAPersonWould(NewMigration migration) throws IOException {
        assertGolden(migration.name() + ".java", JavaMigrationWriter.write(migration));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void writesSql(NewMigration migration) throws IOException {
        assertGolden(migration.name() + ".sql", SqlMigrationWriter.write(migration));
    }

    /** {@code -Dgolden=update} writes the files anew, for a reviewer to look at; never in CI. */
    private static void assertGolden(String fileName, String written) throws IOException {
        Path golden = GOLDEN.resolve(fileName);
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void keepsTheFactsInBothForms(NewMigration migration, @TempDir Path folder) throws IOException {
        Path java = Files.createDirectory(folder.resolve("java"));
        Path sql = Files.createDirectory(folder.resolve("sql"));
        NewMigration first =
                new NewMigration(migration.id(), "", migration.description(), CREATED, "", migration.databases());
        Files.writeString(java.resolve(first.name() + ".java"), JavaMigrationWriter.write(first));
        Files.writeString(sql.resolve(first.name() + ".sql"), SqlMigrationWriter.write(first));
        for (Path form : List.of(java, sql)) {
            MigrationFile file = MigrationFolder.read(form, List.of(), folder.resolve("cache"))
                    .head()
                    .orElseThrow();
            assertThat(file.id()).isEqualTo(migration.id());
            assertThat(file.follows()).isEmpty();
            assertThat(file.description()).isEqualTo(migration.description());
            assertThat(file.databases())
                    .contains(Database.DEFAULT)
                    .containsAll(migration.databases().keySet());
        }
    }

    @Test
    void tellsDatabasesOfSimilarNamesApart() {
        NewMigration migration = migration(
                "aaaaaaaaaaaa",
                "",
                "x",
                Map.of(
                        "a-b",
                        NewMigration.Change.NONE,
                        "a_b",
                        NewMigration.Change.NONE,
                        "ü",
                        NewMigration.Change.NONE));
        assertThat(JavaMigrationWriter.write(migration))
                .contains("upgradeAB(", "upgradeAB2(", "upgrade2(", "@Database(\"ü\")");
    }

    @Test
    void refusesWhatSqlCannotSay() {
        assertThatThrownBy(() -> writeSql(new RunCode(connection -> {})))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("Java code can't be written as SQL: write this migration as Java");
        assertThatThrownBy(() -> writeSql(new ExecuteSql("DO $$\n-- upgrade\n$$", Boundary.WITHIN)))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("the line \"-- upgrade\" within a statement would be taken for the start of another part of"
                        + " the file: write this migration as Java");
    }

    private static String writeSql(Operation operation) {
        NewMigration.Change change = new NewMigration.Change(List.of(operation), List.of());
        return SqlMigrationWriter.write(migration("aaaaaaaaaaaa", "", "x", Map.of(Database.DEFAULT, change)));
    }

    @Test
    void namesFilesInPlainLetters() {
        assertThat(migration("aaaaaaaaaaaa", "", "Füge Ä & Ö / hinzu!", Map.of())
                        .name())
                .isEqualTo("V20261122_103000_aaaaaaaaaaaa_fuge_a_o_hinzu");
        assertThat(FileNames.words("a word and a few more words that go on and on"))
                .isEqualTo("a_word_and_a_few_more_words_that_go_on");
        assertThat(FileNames.words("x".repeat(60))).hasSize(40);
        assertThat(FileNames.words("日本")).isEmpty();
        assertThat(FileNames.of(CREATED, "aaaaaaaaaaaa", "日本")).isEqualTo("V20261122_103000_aaaaaaaaaaaa");
    }

    @Test
    void drawsIdsThatDiffer() {
        assertThat(RevisionId.random()).matches("[0-9a-f]{12}").isNotEqualTo(RevisionId.random());
    }
}
