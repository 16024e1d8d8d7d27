package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.CastsOfServer;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws that hold for every case, on every major that is asked for: {@code -Dmajors=15,17}. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int GOLDEN_MAJOR = 17;
    private static final List<Integer> MAJORS = Arrays.stream(
                    System.getProperty("majors", "15,17").split(","))
            .map(Integer::valueOf)
            .toList();

    @TestFactory
    Stream<DynamicContainer> laws() throws IOException {
        List<Case> cases;
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            cases = folders.filter(folder -> Files.exists(folder.resolve("from.sql")))
                    .sorted()
                    .map(Case::new)
                    .toList();
        }
        return MAJORS.stream()
                .map(major -> DynamicContainer.dynamicContainer(
                        "PostgreSQL " + major,
                        cases.stream()
                                .filter(each -> applies(each, major))
                                .map(each -> DynamicTest.dynamicTest(
                                        CASES.relativize(each.folder()).toString(), () -> laws(each, major)))));
    }

    private static boolean applies(Case each, int major) {
        try {
            return each.sinceMajor() <= major;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void laws(Case each, int major) throws Exception {
        TestServer server = TestServer.of(major);
        try (TestDatabase live = server.createDatabase();
                TestDatabase wanted = server.createDatabase();
                Connection connection = live.connect();
                Connection other = wanted.connect()) {
            run(connection, each.from());
            run(other, each.to());
            Schema from = new CatalogReader().read(connection);
            Schema to = new CatalogReader().read(other);
            Casts casts = CastsOfServer.of(connection, other);
            List<Operation> upgrade = Diff.between(from, to, each.options(casts, true));
            List<Operation> downgrade = Diff.between(to, from, each.options(casts, false));
            if (major == GOLDEN_MAJOR) {
                golden(each, "upgrade.sql", sql(upgrade));
                golden(each, "downgrade.sql", sql(downgrade));
            }
            String fromDump = dump(live, major);
            run(connection, each.rows());
            Map<String, List<String>> rows = Rows.surviving(connection, from, to);

            Execution.apply(connection, upgrade);
            Schema reached = new CatalogReader().read(connection);
            assertThat(reached.objects()).as("upgrade reaches to").isEqualTo(to.objects());
            assertThat(Diff.between(reached, to, each.options(casts, true)))
                    .as("a second diff is empty")
                    .isEmpty();
            assertThat(Rows.surviving(connection, to, from)).as("rows survive").containsAllEntriesOf(common(rows, to));
            if (!each.dumpsDifferInOrder()) {
                assertThat(dump(live, major)).as("pg_dump after upgrade").isEqualTo(dump(wanted, major));
            }

            Execution.apply(connection, downgrade);
            assertThat(new CatalogReader().read(connection).objects())
                    .as("downgrade reaches from")
                    .isEqualTo(from.objects());
            if (!each.dumpsDifferInOrder()) {
                assertThat(dump(live, major)).as("pg_dump after downgrade").isEqualTo(fromDump);
            }
        }
    }

    private static Map<String, List<String>> common(Map<String, List<String>> rows, Schema to) {
        return rows.entrySet().stream()
                .filter(entry -> to.all(Table.class).stream()
                        .anyMatch(table -> table.name().toString().equals(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String dump(TestDatabase database, int major) throws IOException, InterruptedException {
        return PgDump.dumps(major) ? PgDump.of(database) : "";
    }

    private static String sql(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.statements().stream())
                .map(statement -> statement.hazards().stream()
                                .map(hazard -> "-- " + hazard + "\n")
                                .collect(Collectors.joining())
                        + statement.sql() + ";\n")
                .collect(Collectors.joining());
    }

    private static void golden(Case each, String file, String actual) throws IOException {
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
            Files.writeString(each.folder().resolve(file), actual);
        }
        assertThat(actual).as(file).isEqualTo(each.text(file));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!sql.isBlank()) {
                statement.execute(sql);
            }
        }
    }
}
