package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Operation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is within a column becomes rows of another type, whose fields have other places: each value keeps its field. */
class OtherRowTypesTest {

    private static final String TYPES = """
            CREATE TYPE p AS (a integer, b integer);
            CREATE TYPE q AS (b integer, a integer);
            """;

    /** Where the model has columns in another order that is no difference, so they have other places than it says. */
    @Test
    void anAttributeBecomesARowOfATable() throws SQLException {
        String table = "CREATE TABLE t (v wrap);";
        String before = TYPES + "CREATE TABLE r (b integer, a integer); CREATE TYPE wrap AS (x p, y p[]);" + table;
        String after = TYPES + "CREATE TABLE r (a integer, b integer); CREATE TYPE wrap AS (x r, y r[]);" + table;
        thereAndBack(
                before,
                after,
                "ROW(ROW(1, 2), ARRAY[ROW(3, 4)::p, NULL])::wrap",
                "SELECT concat_ws(' ', (v).x.a, (v).x.b, (v).y[1].a, (v).y[1].b) FROM t",
                "1 2 3 4");
    }

    @Test
    void theBoundsOfARangeBecomeRowsOfAnotherType() throws SQLException {
        String table = "CREATE TABLE t (v r_multirange);";
        String before = TYPES + "CREATE TYPE r AS RANGE (subtype = p);" + table;
        String after = TYPES + "CREATE TYPE r AS RANGE (subtype = q);" + table;
        thereAndBack(
                before,
                after,
                "r_multirange(r(ROW(1, 2)::p, ROW(3, 4)::p))",
                "SELECT concat_ws(' ', (lower(v)).a, (lower(v)).b, (upper(v)).a, (upper(v)).b) FROM t",
                "1 2 3 4");
    }

    /** PostgreSQL would round the numbers without a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrap         | ROW(ROW(1.2345), NULL)::wrap                      | t.v.x.n
            wrap[]       | ARRAY[NULL, ROW(NULL, ARRAY[ROW(1.2345)::p])]::wrap[] | t.v[].y[].n
            r            | r(NULL, ROW(1.2345)::p)                           | t.v[,].n
            r_multirange | r_multirange(r(NULL, ROW(1.2345)::p))             | t.v[][,].n
            d            | r(NULL, ROW(1.2345)::p)                           | t.v[,].n
            h            | ROW(ARRAY[ROW(1.2345)::p])::h                     | t.v.e[].n
            """)
    void isStoppedByWhatTheOtherTypeHasNoRoomFor(String type, String value, String place) throws SQLException {
        String before = """
                CREATE TYPE p AS (n numeric(12,4));
                CREATE TYPE q AS (n numeric(8,2));
                CREATE TYPE wrap AS (x %1$s, y %1$s[]);
                CREATE TYPE r AS RANGE (subtype = %1$s);
                CREATE DOMAIN d AS r;
                CREATE DOMAIN e AS %1$s[];
                CREATE TYPE h AS (e e);
                CREATE TABLE t (v %2$s);
                """;
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, before.formatted("p", type));
            Scripts.execute(connection, "INSERT INTO t VALUES (" + value + ")");

            List<Operation> operations = operations(before.formatted("p", type), before.formatted("q", type));
            assertThatThrownBy(() -> Scripts.run(connection, operations))
                    .hasMessageContaining(place + " can't become numeric(8,2), which has no room for 1 row");
        }
    }

    private static void thereAndBack(String before, String after, String value, String query, String result)
            throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, before);
            Scripts.execute(connection, "INSERT INTO t VALUES (" + value + ")");

            Scripts.run(connection, operations(before, after));
            assertThat(read(connection, query)).isEqualTo(result);

            Scripts.run(connection, operations(after, before));
            assertThat(read(connection, query)).isEqualTo(result);
        }
    }

    private static List<Operation> operations(String from, String to) throws SQLException {
        return Diff.between(
                Scripts.schema(from, 17),
                Scripts.schema(to, 17),
                DiffOptions.of((one, other) -> Casts.Cast.NONE, true));
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
