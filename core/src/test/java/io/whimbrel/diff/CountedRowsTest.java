package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An identity column of a table that is partitioned otherwise goes on where it had come to. */
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class CountedRowsTest {

    private static final String PLAIN = "CREATE TABLE \"Events\" (at date, \"No.\" %s);";
    private static final String PARTITIONED =
            PLAIN.replace(";", " PARTITION BY RANGE (at);") + "CREATE TABLE rest PARTITION OF \"Events\" DEFAULT;";
    private static final String ALWAYS = "bigint GENERATED ALWAYS AS IDENTITY";
    private static final String NARROW = "integer GENERATED ALWAYS AS IDENTITY (MAXVALUE 100 START WITH 7)";
    private static final String DOWN = "bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1)";

    @ParameterizedTest(name = "from {0} to {1}, {2} rows: {3}")
    @CsvSource({
        "ALWAYS, ALWAYS, 3, 4",
        "ALWAYS, ALWAYS, 0, 1",
        "NARROW, NARROW, 0, 7",
        "NARROW, NARROW, 2, 9",
        "NARROW, ALWAYS, 2, 9",
        "ALWAYS, NARROW, 9, 10",
        "ALWAYS, DOWN, 2, -1",
        "DOWN, DOWN, 2, -3",
    })
    void goOn(String from, String to, int rows, long next) throws SQLException {
        assertThat(next(String.format(PLAIN, column(from)), String.format(PARTITIONED, column(to)), rows))
                .isEqualTo(next);
        assertThat(next(String.format(PARTITIONED, column(from)), String.format(PLAIN, column(to)), rows))
                .isEqualTo(next);
    }

    @Test
    void beginWhereToldTo() throws SQLException {
        String restart = "INSERT INTO \"Events\" (at) VALUES ('2020-01-01');"
                + "ALTER TABLE \"Events\" ALTER \"No.\" RESTART WITH 100";
        String plain = String.format(PLAIN, ALWAYS);
        String partitioned = String.format(PARTITIONED, ALWAYS);
        assertThat(next(plain + restart, partitioned, 0)).isEqualTo(100);
        assertThat(next(partitioned + restart, plain, 0)).isEqualTo(100);
    }

    private static String column(String name) {
        return switch (name) {
            case "ALWAYS" -> ALWAYS;
            case "NARROW" -> NARROW;
            default -> DOWN;
        };
    }

    /** What the next row gets, once the last of those before is deleted. */
    private static long next(String from, String to, int rows) throws SQLException {
        Schema becomes = Scripts.schema(to, 17);
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(from);
            statement.execute("INSERT INTO \"Events\" (at) SELECT '2020-01-01' FROM generate_series(1, " + rows + ")");
            statement.execute("DELETE FROM \"Events\" WHERE abs(\"No.\") = (SELECT max(abs(\"No.\")) FROM \"Events\")");
            Casts casts = (one, other) -> Casts.Cast.AUTOMATIC;
            Execution.apply(
                    connection,
                    Diff.between(new CatalogReader().read(connection), becomes, DiffOptions.of(casts, true)));
            assertThat(new CatalogReader().read(connection)).isEqualTo(becomes);
            try (ResultSet result =
                    statement.executeQuery("INSERT INTO \"Events\" (at) VALUES ('2020-01-01') RETURNING \"No.\"")) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
