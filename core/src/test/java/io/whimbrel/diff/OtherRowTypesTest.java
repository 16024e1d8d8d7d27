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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is within a column becomes rows of another type, whose fields have other places: each value keeps its field. */
@Execution(ExecutionMode.CONCURRENT)
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

    /** With other types and without, there as on the way back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p[]          | q[]          | ARRAY[ROW(1, 2)::p, NULL]         | to_jsonb(v)
            p            | q            | ROW(1, 2)::p                      | to_jsonb(v)
            dp           | dq           | ROW(1, 2)::p                      | to_jsonb(v)
            dps          | dqs          | ARRAY[ROW(1, 2)::p]               | to_jsonb(v)
            dp[]         | q[]          | ARRAY[ROW(1, 2)::p]::dp[]         | to_jsonb(v)
            d            | d            | ROW(1, 2)::p                      | to_jsonb(v)
            ds           | ds           | ARRAY[ROW(1, 2)::p]               | to_jsonb(v)
            d            | q            | ROW(1, 2)::p                      | to_jsonb(v)
            p            | d            | ROW(1, 2)::p                      | to_jsonb(v)
            rp           | rq           | rp(ROW(1, 2)::p, ROW(3, 4)::p)    | ARRAY[to_jsonb(lower(v)), to_jsonb(upper(v))]
            rp_multirange| rq_multirange| rp_multirange(rp(ROW(1, 2)::p, NULL)) | ARRAY[to_jsonb(lower(v)), to_jsonb(upper(v))]
            tp           | tq           | ROW(1, 2)::tp                     | to_jsonb(v)
            tp[]         | q[]          | ARRAY[ROW(1, 2)::tp]              | to_jsonb(v)
            p            | tq           | ROW(1, 2)::p                      | to_jsonb(v)
            hp           | hq           | ROW(ARRAY[ROW(1, 2)::p], 3)::hp   | to_jsonb(v)
            """)
    void aColumnBecomesRowsOfAnotherType(String type, String other, String value, String read) throws SQLException {
        String types = TYPES + """
                CREATE DOMAIN dp AS p;
                CREATE DOMAIN dq AS q;
                CREATE DOMAIN dps AS p[];
                CREATE DOMAIN dqs AS q[];
                CREATE TYPE rp AS RANGE (subtype = p);
                CREATE TYPE rq AS RANGE (subtype = q);
                CREATE TABLE tp (a integer, b integer);
                CREATE TABLE tq (b integer, a integer);
                CREATE TYPE hp AS (x p[], z integer);
                CREATE TYPE hq AS (z integer, x q[]);
                """;
        thereAndBack(
                types + "CREATE DOMAIN d AS p; CREATE DOMAIN ds AS p[]; CREATE TABLE t (v " + type + ");",
                types + "CREATE DOMAIN d AS q; CREATE DOMAIN ds AS q[]; CREATE TABLE t (v " + other + ");",
                value,
                "SELECT " + read + " FROM t");
    }

    /** Their fields change places, come or go in the same migration. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TYPE  | AS | a integer, b integer | b integer, a integer | b integer, a integer | b integer, a integer
            TYPE  | AS | a integer, b integer | b integer, a integer | b integer, a integer | a integer, b integer
            TYPE  | AS | a integer, b integer | a integer, b integer | b integer, a integer | a integer, b integer
            TYPE  | AS | a integer, b integer | b integer            | b integer, a integer | b integer, c text, a integer
            TYPE  | AS | a integer, b integer | a integer            | c text               | b integer, a integer
            TYPE  | AS | a integer, b integer | b integer, c text    | b integer, a integer | b integer, a integer, c text
            TABLE | "" | a integer, b integer | b integer, a integer | b integer, a integer | b integer, a integer
            TABLE | "" | a integer, b integer | b integer, a integer | b integer, a integer | a integer, b integer
            TABLE | "" | a integer, b integer | a integer, b integer | b integer, a integer | a integer, b integer
            TABLE | "" | a integer, b integer | b integer            | b integer, a integer | b integer, c text, a integer
            TABLE | "" | a integer, b integer | a integer            | c text               | b integer, a integer
            TABLE | "" | a integer, b integer | b integer, c text    | b integer, a integer | b integer, a integer, c text
            """)
    void theTypesChangeThemselves(String kind, String as, String p, String otherP, String q, String otherQ)
            throws SQLException {
        String schema = "CREATE %s p %s(%s); CREATE %1$s q %2$s(%4$s); CREATE TABLE t (v %5$s, w %5$s[])";
        thereAndBack(
                schema.formatted(kind, as, p, q, "p"),
                schema.formatted(kind, as, otherP, otherQ, "q"),
                "ROW(1, 2), ARRAY[ROW(3, 4)::p, NULL]",
                "SELECT concat_ws(' ', (v).a, (v).b, (w[1]).a, (w[1]).b, (w[2]) IS NULL) FROM t");
    }

    /** Nobody is asked on the way back, where text would tell fields by their places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q       | p      | ROW(1, 2)::q                           | t.v.x would be lost, as p has no such field where q has it
            q[]     | p[]    | ARRAY[NULL, ROW(1, NULL)::q]           | t.v[].x would be lost, as p[] has no such field where q[] has it
            rq      | rp     | rq(ROW(1, 2)::q, NULL)                 | t.v[,].x would be lost, as rp has no such field where rq has it
            tq      | tp     | ROW(1, 2)::tq                          | t.v.y would be lost, as tp has no such field where tq has it
            js      | tjson  | ROW('{}', NULL)::js                    | t.v can't become tjson by the names of its fields
            """)
    void isStoppedByWhatHasNoPlace(String type, String other, String value, String sentence) throws SQLException {
        String types = """
                CREATE TYPE p AS (a integer, b integer);
                CREATE TYPE q AS (x integer, a integer);
                CREATE TYPE rp AS RANGE (subtype = p);
                CREATE TYPE rq AS RANGE (subtype = q);
                CREATE TABLE tp (a integer, b integer);
                CREATE TABLE tq (b integer, y integer);
                CREATE TYPE js AS (j text, k integer);
                CREATE TABLE tjson (k integer, j json);
                """;
        String before = types + "CREATE TABLE t (v " + type + ")";
        List<Operation> operations = operations(before, types + "CREATE TABLE t (v " + other + ")");
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, before);
            Scripts.execute(connection, "INSERT INTO t VALUES (" + value + "), (NULL)");
            assertThatThrownBy(() -> Scripts.run(connection, operations))
                    .hasMessageContaining(sentence + ", and has a value in 1 row");

            Scripts.execute(connection, "UPDATE t SET v = NULL");
            Scripts.run(connection, operations);
        }
    }

    private static void thereAndBack(String before, String after, String value, String query) throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, before);
            Scripts.execute(connection, "INSERT INTO t VALUES (" + value + ")");
            thereAndBack(before, after, value, query, read(connection, query));
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
                DiffOptions.of((one, other) -> Casts.Cast.NONE, false));
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
