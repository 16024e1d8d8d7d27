package io.whimbrel.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.migration.files.MigrationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    private Path folder = Path.of("");

    private void sql(char letter, String header, String upgrade) throws IOException {
        String id = String.valueOf(letter).repeat(12);
        String follows = letter == 'a'
                ? ""
                : "-- follows: " + String.valueOf((char) (letter - 1)).repeat(12) + "\n";
        write(
                "V20260101_00000" + (letter - 'a') + "_" + id + "_step.sql",
                "-- Step.\n-- revision: " + id + "\n" + follows + header + "\n-- upgrade\n" + upgrade
                        + "\n-- downgrade\nSELECT 1;\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
    }

    private Report report() {
        RevisionGraph graph = MigrationFolder.read(folder.resolve("migrations"), List.of(), folder.resolve("cache"));
        ServerAccess access = TestServer.of(17).access();
        DatabaseUrl server =
                DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
        return new Lint(server, graph, "default").judge(graph.inOrder());
    }

    @Test
    void inATableOfTheSameMigrationThereIsNobodyToWait() throws IOException {
        sql('a', "", """
                CREATE TABLE users (id int PRIMARY KEY, name text, age int);
                CREATE INDEX ON users (name);
                ALTER TABLE users ALTER age TYPE bigint, ALTER name SET NOT NULL;
                -- whimbrel:commit
                ALTER TABLE users RENAME TO people;
                -- whimbrel:commit
                ALTER TABLE people ADD CHECK (age > 0), DROP COLUMN name;
            DROP TABLE people;\
            """);
        assertThat(report().findings()).isEmpty();
    }

    @Test
    void aTableKeepsItsAgeWhenItIsRenamed() throws IOException {
        sql('a', "", "CREATE TABLE users (id int);");
        sql('b', "-- whimbrel:accept rename nobody uses it yet\n", """
                ALTER TABLE users RENAME TO people;
                -- whimbrel:commit
            ALTER TABLE people ALTER id TYPE bigint;\
            """);
        assertThat(report().findings())
                .extracting(finding -> finding.rule().name() + " " + finding.accepted())
                .containsExactly("rename nobody uses it yet", "table-rewrite null");
    }

    @Test
    void aValueOfAnEnumHasAName() throws IOException {
        sql('a', "", "CREATE TYPE mood AS ENUM ('sad', 'ok');");
        sql('b', "", "ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'; ALTER TYPE mood RENAME TO feeling;");
        assertThat(report().findings())
                .extracting(finding -> finding.rule().name() + ": " + finding.message())
                .singleElement()
                .asString()
                .startsWith("rename: renames the value mood.sad to blue: whoever still runs");
    }

    @Test
    void subscribersNameAPublication() throws IOException {
        sql('a', "", "CREATE PUBLICATION changes; CREATE PUBLICATION others;");
        sql('b', "", "ALTER PUBLICATION changes RENAME TO news; DROP PUBLICATION others;");
        assertThat(report().findings())
                .extracting(finding -> finding.rule().name() + ": " + finding.message())
                .containsExactly(
                        "rename: renames the publication changes to news: whoever subscribes to the former name"
                                + " gets no more changes; add the new one beside it, let ALTER SUBSCRIPTION … SET PUBLICATION"
                                + " name that, and drop the former one then");
    }

    @Test
    void whatIsAcceptedInASectionCountsUpToTheNextMark() throws IOException {
        sql('a', "", "CREATE TABLE users (id int); CREATE TABLE orders (id int);");
        sql('b', "", """
            -- whimbrel:accept table-rewrite ten rows
            ALTER TABLE users ALTER id TYPE bigint;
            -- whimbrel:commit
            ALTER TABLE orders ALTER id TYPE bigint;\
            """);
        Report report = report();
        assertThat(report.findings())
                .extracting(finding -> finding.operation().contains("users") + " " + finding.accepted())
                .containsExactly("true ten rows", "false null");
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(ReportLines.of(report))
                .contains("Looked at 2 migrations: 1 error, 0 warnings, 0 notes.")
                .anyMatch(line -> line.startsWith("Accepted: table-rewrite in V") && line.endsWith(": ten rows"));
    }

    @Test
    void javaAcceptsByAnnotation() throws IOException {
        sql('a', "", "CREATE TABLE users (id int, name text);");
        String name = "V20260102_000000_bbbbbbbbbbbb_typed";
        write(name + ".java", """
            import io.whimbrel.migration.*;
            /** Typed. */
            @Revision(id = "bbbbbbbbbbbb", follows = "aaaaaaaaaaaa")
            @Accept(rule = "data-loss", reason = "archived")
            public final class %s implements Migration {
                @Override
                @Accept(rule = "no-downgrade", reason = "one way only")
                @Accept(rule = "rename", reason = "both are read")
                public void upgrade(Operations op) {
                    op.dropColumn("users", "name");
                    op.renameColumn("users", "id", "number");
                }
                @Override public void downgrade(Operations op) {}
            }
            """.formatted(name));
        assertThat(report().findings())
                .extracting(finding -> finding.rule().name() + ": " + finding.accepted())
                .containsExactlyInAnyOrder(
                        "data-loss: archived", "no-downgrade: one way only", "rename: both are read");
    }

    @Test
    void typedOperationsAreMeasuredToo() throws IOException {
        sql('a', "", "CREATE TABLE users (id int, name text);");
        String name = "V20260102_000000_bbbbbbbbbbbb_typed";
        write(name + ".java", """
            import static io.whimbrel.migration.Definitions.column;
            import io.whimbrel.migration.*;
            /** Typed. */
            @Revision(id = "bbbbbbbbbbbb", follows = "aaaaaaaaaaaa")
            public final class %s implements Migration {
                @Override public void upgrade(Operations op) {
                    op.addColumn("users", column("kind", "text").notNull().backfill("'a'"));
                }
                @Override public void downgrade(Operations op) { op.dropColumn("users", "kind"); }
            }
            """.formatted(name));
        assertThat(report().findings())
                .extracting(finding -> finding.rule().name())
                .contains("scan-under-lock", "set-not-null-scan");
    }

    @Test
    void anUnknownRuleAndAMissingReasonAreErrors() throws IOException {
        sql('a', "-- whimbrel:accept table-rewrit ten rows\n", "CREATE TABLE users (id int);");
        assertThatThrownBy(this::report)
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("\"table-rewrit\"")
                .hasMessageContaining("table-rewrite, unique-without-index");
        sql('a', "", "-- whimbrel:accept table-rewrite\nCREATE TABLE users (id int);");
        assertThatThrownBy(this::report).hasMessageContaining("lacks a reason");
    }

    @Test
    void whatAMigrationCannotRunStopsTheRest() throws IOException {
        sql('a', "", "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE users (id int, mood mood);");
        sql('b', "", "ALTER TYPE mood ADD VALUE 'calm'; INSERT INTO users VALUES (1, 'calm');");
        sql('c', "", "CREATE INDEX ON users (id);");
        Report report = report();
        assertThat(report.stopped()).contains("_bbbbbbbbbbbb_");
        assertThat(report.migrations()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().name())
                .containsExactly("enum-value-used");
        assertThat(report.hasAny(Severity.ERROR)).isTrue();
    }
}
