package io.whimbrel.diff.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table gets an identity column while somebody who may do nothing else inserts rows that know nothing of it. */
class FilledIdentityTest {

    private static final DiffOptions OPTIONS = DiffOptions.of((one, other) -> Casts.Cast.NONE, true);

    private static final String FROM = "CREATE TABLE users (email text)";

    /** Roles are the server's, and other tests have this one, too. */
    private static final String WRITER = """
        DO $$
        BEGIN
            CREATE ROLE writer;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
        END
        $$;
        GRANT INSERT ON users TO writer;
        INSERT INTO users SELECT 'u' || n FROM generate_series(1, 100) n;
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BY DEFAULT AS IDENTITY",
                "ALWAYS AS IDENTITY (START WITH 500 INCREMENT BY -3 MINVALUE -9999 MAXVALUE 500 CACHE 5)"
            })
    void numbersRowsThatComeMeanwhile(String identity) throws SQLException {
        String to = "CREATE TABLE users (email text, id bigint GENERATED " + identity + " PRIMARY KEY)";
        List<Operation> operations = operations(FROM, to);
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect();
                Connection writer = database.connect()) {
            execute(connection, FROM);
            execute(connection, WRITER);
            execute(writer, "SET ROLE writer");
            Set<Integer> steps = new HashSet<>();
            Execution.apply(connection, operations, (turn, work) -> {
                if (steps.add(turn.step())) {
                    execute(writer, "INSERT INTO users VALUES ('between')");
                }
                work.run();
            });
            execute(writer, "INSERT INTO users VALUES ('behind')");

            assertThat(steps).hasSizeGreaterThan(5);
            assertThat(one(connection, "SELECT count(DISTINCT id) FROM users"))
                    .isEqualTo(String.valueOf(101 + steps.size()));
            execute(connection, "REVOKE ALL ON users FROM writer");
            assertThat(new CatalogReader().read(connection)).isEqualTo(schema(to));
        }
    }

    /** What is done at once would find no values there. */
    @Test
    void staysPlainWhereTheValuesAreNeededAtOnce() throws SQLException {
        String to = "CREATE TABLE users (email text, id bigint GENERATED ALWAYS AS IDENTITY);"
                + " CREATE MATERIALIZED VIEW ids AS SELECT id FROM users";
        assertThat(operations(FROM, to).get(0).statements().get(0).sql())
                .isEqualTo("ALTER TABLE users ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL");
    }

    private static List<Operation> operations(String from, String to) throws SQLException {
        Schema before = schema(from);
        Schema after = schema(to);
        return LockSafety.online(Diff.between(before, after, OPTIONS), before, after);
    }

    private static Schema schema(String sql) throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            execute(connection, sql);
            return new CatalogReader().read(connection);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
