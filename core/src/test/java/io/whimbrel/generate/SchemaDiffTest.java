package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.rename.RenameAnswer;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beforehand, where any two schemas are compared. */
class SchemaDiffTest {

    private static final ObjectId AGE = ObjectId.column(QualifiedName.parse("members"), "age");

    private static final RenameAnswer MEMBERS = RenameAnswer.parse("users=members");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answersNameWhatHasAnotherName() throws IOException {
        Compared compared = compare(
                "create type mood as enum ('sad', 'ok'); create table users (id int, mood mood)",
                "create type temper as enum ('ok'); create table members (id int, mood temper, age int not null)",
                new Answers(
                        Map.of(AGE, "18"),
                        Map.of(),
                        Map.of(ObjectId.of(Kind.ENUM, QualifiedName.parse("mood")), Map.of("sad", "ok")),
                        Set.of(),
                        List.of(MEMBERS, RenameAnswer.parse("mood=temper"))));
        assertThat(compared.operations())
                .flatExtracting(Operation::hazards)
                .extracting(Object::toString)
                .anyMatch(each -> each.contains("value sad of enum temper, whose rows become ok"))
                .noneMatch(each -> each.contains("may fail"));
        assertThat(compared.hints()).isEmpty();
    }

    @Test
    void aColumnThatRefusesNullAlreadyGoesOnSoUnderAnotherName() throws IOException {
        Answers answers = new Answers(Map.of(), Map.of(), Map.of(), Set.of(AGE), List.of(MEMBERS));
        Compared compared =
                compare("create table users (age int not null)", "create table members (age int not null)", answers);
        assertThat(compared.operations())
                .extracting(Operation::describe)
                .containsExactly("rename table users to members");
        assertThat(compared.to()).isEqualTo("b.sql");
    }

    private Compared compare(String from, String to, Answers answers) throws IOException {
        Path some = Files.writeString(folder.resolve("a.sql"), from);
        Path other = Files.writeString(folder.resolve("b.sql"), to);
        ServerAccess access = TestServer.of(17).access();
        DatabaseUrl url =
                DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
        return new SchemaDiff(url, Managed.USUAL, true, answers)
                .between(SchemaSource.sql("a.sql", List.of(some)), SchemaSource.sql("b.sql", List.of(other)));
    }
}
