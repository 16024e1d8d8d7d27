package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.Samples;
import io.whimbrel.operation.Commit;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement;
import io.whimbrel.operation.Statement.Boundary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SqlMigrationTest {

    private static final String HEADER = "-- Try\n--\n-- revision: aaaaaaaaaaaa\n-- follows: base\n\n";

    private static SqlMigration read(String sections) {
        return SqlMigrationReader.read("V20260101_000000_aaaaaaaaaaaa.sql", HEADER + sections);
    }

    private static List<Operation> upgrade(String sql) {
        return read("-- upgrade\n" + sql + "\n-- downgrade\n").operations(Direction.UPGRADE, Database.DEFAULT);
    }

    @Test
    void leavesSqlToTheDriver() {
        String body =
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$\n  SELECT ';'; -- ; x\n$$;\n\n\nSELECT 'a;\n\nb'";
        assertThat(upgrade("\n" + body + ";\n")).containsExactly(new ExecuteSql(body, Boundary.WITHIN));
    }

    @Test
    void splitsOnlyWhereATransactionEnds() {
        assertThat(upgrade("SELECT 1;\nSELECT 2;\n-- whimbrel:commit\nSELECT 3;\n-- whimbrel:outside-transaction\n"
                        + "VACUUM;\n-- whimbrel:outside-transaction\nVACUUM a;\n-- whimbrel:transaction\nSELECT 4;"))
                .containsExactly(
                        new ExecuteSql("SELECT 1;\nSELECT 2", Boundary.COMMIT_AFTER),
                        new ExecuteSql("SELECT 3", Boundary.WITHIN),
                        new ExecuteSql("VACUUM", Boundary.OUTSIDE),
                        new ExecuteSql("VACUUM a", Boundary.OUTSIDE),
                        new ExecuteSql("SELECT 4", Boundary.WITHIN));
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(SqlMigrationReader.read(
                                "x.sql", (HEADER + "-- upgrade\nSELECT 1,\n2;\n-- downgrade\n").replace("\n", "\r\n"))
                        .operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new ExecuteSql("SELECT 1,\n2", Boundary.WITHIN));
    }

    @Test
    void doesNothingWhereThereAreOnlyComments() {
        assertThat(upgrade("\n-- nothing\n\n")).isEmpty();
    }

    @Test
    void keepsDatabasesApart() {
        SqlMigration migration = read("-- upgrade analytics\nSELECT 1;\n-- downgrade analytics\nSELECT 2;\n");
        assertThat(migration.databases()).containsExactly("analytics", Database.DEFAULT);
        assertThat(migration.operations(Direction.DOWNGRADE, "analytics"))
                .containsExactly(new ExecuteSql("SELECT 2", Boundary.WITHIN));
        assertThat(migration.operations(Direction.UPGRADE, Database.DEFAULT)).isEmpty();
        assertThat(migration.operations(Direction.UPGRADE, "unknown")).isEmpty();
    }

    /** Neither form may lose, add or reorder a statement, or change where the transaction ends. */
    @Test
    void runsWhatTheJavaFormRuns() {
        List<Operation> all = Samples.all().stream()
                .filter(operation -> !(operation instanceof RunCode))
                .toList();
        String written = SqlMigrationWriter.write(new NewMigration(
                "aaaaaaaaaaaa",
                "",
                "Try",
                LocalDateTime.of(2026, 1, 1, 0, 0),
                "",
                new TreeMap<>(Map.of(Database.DEFAULT, new NewMigration.Change(all, List.of())))));
        List<Operation> read =
                SqlMigrationReader.read("x.sql", written).operations(Direction.UPGRADE, Database.DEFAULT);
        StringBuilder java = new StringBuilder();
        for (Operation operation : all) {
            java.append(operation instanceof Commit ? "[COMMIT]" : "");
            operation.statements().forEach(each -> add(java, each));
        }
        StringBuilder sql = new StringBuilder();
        read.stream().flatMap(operation -> operation.statements().stream()).forEach(each -> add(sql, each));
        assertThat(sql.toString()).isEqualTo(java.toString());
    }

    private static void add(StringBuilder script, Statement statement) {
        script.append(statement.boundary() == Boundary.OUTSIDE ? "[OUTSIDE]" : "");
        (statement.sql() + ";")
                .lines()
                .map(line -> line.replaceAll("^-- (data loss|may fail|long lock):.*|;$", ""))
                .filter(line -> !line.isEmpty())
                .forEach(line -> script.append(line).append('\n'));
        script.append(statement.boundary() == Boundary.COMMIT_AFTER ? "[COMMIT]" : "");
    }
}
