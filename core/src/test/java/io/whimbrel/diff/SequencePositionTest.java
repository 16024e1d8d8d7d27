package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sequence whose bounds change goes on where it stands, or from its new start if they leave that out. */
@Execution(ExecutionMode.CONCURRENT)
class SequencePositionTest {

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MINVALUE 0 START 0          | nextval('%1$s')                  |                       | 1
            MINVALUE 0 START 0          | setval('%1$s', 500, false)       |                       | 500
            MINVALUE 0 START 0          | setval('%1$s', 500)              |                       | 501
            INCREMENT -1 MAXVALUE 1000  | nextval('%1$s')                  | INCREMENT -1          | -1
            INCREMENT -1 MAXVALUE 1000  | setval('%1$s', -7)               | INCREMENT -1          | -8
            START 1                     | setval('%1$s', 7, false)         | MINVALUE 50 START 100 | 100
            START 1                     | setval('%1$s', 70, false)        | MINVALUE 50 START 100 | 70
            START 1                     | 1                                | MINVALUE 50 START 100 | 100
            """)
    void goesOn(String from, String used, String to, long next) throws SQLException {
        String becomes = to == null ? "" : to;
        assertThat(next("CREATE SEQUENCE s %s", from, used, becomes, "s")).isEqualTo(next);
        assertThat(next(
                        "CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY (%s))",
                        from, used, becomes.isEmpty() ? "START 1" : becomes, "t_id_seq"))
                .isEqualTo(next);
    }

    private static long next(String schema, String from, String used, String to, String sequence) throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Scripts.execute(connection, schema.formatted(from));
            Scripts.execute(connection, "SELECT " + used.formatted(sequence));
            DiffOptions options = DiffOptions.of((one, other) -> Casts.Cast.NONE, true);
            Scripts.run(
                    connection,
                    Diff.between(
                            Scripts.schema(schema.formatted(from), 17),
                            Scripts.schema(schema.formatted(to), 17),
                            options));
            try (ResultSet row = statement.executeQuery("SELECT nextval('" + sequence + "')")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
