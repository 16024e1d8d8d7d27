package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
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

/** The attributes of a composite type change places within ranges, or types as well: what becomes of each value. */
class PlacedFieldsTest {

    private static final String BEFORE = """
            CREATE TYPE pair AS (x integer, y text);
            CREATE TYPE span AS RANGE (subtype = pair);
            CREATE DOMAIN spans AS span[];
            CREATE TYPE holder AS (s span, m span_multirange, n integer);
            CREATE TYPE other AS (p pair, j text, k json, t timestamp, a integer[]);
            CREATE TABLE t (v %s);
            """;

    private static final String AFTER = """
            CREATE TYPE pair AS (y text, x bigint, z integer);
            CREATE TYPE span AS RANGE (subtype = pair);
            CREATE DOMAIN spans AS span[];
            CREATE TYPE holder AS (m span_multirange, n integer, s span);
            CREATE TYPE other AS (j jsonb, k text, t text, a text, p pair);
            CREATE TABLE t (v %s);
            """;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            span               | ["(1,a)","(2,b)")                       | ["(a,1,)","(b,2,)")
            span               | ("(1,a)","(2,""b ""\"\"\\\\\\\\ (),[]"")"] | ("(a,1,)","(""b ""\"\"\\\\\\\\ (),[]"",2,)"]
            span               | ["(,a)","(,)")                          | ["(a,,)","(,,)")
            span               | (,"(1,)")                               | (,"(,1,)")
            span               | (,)                                     | (,)
            span               | empty                                   | empty
            span[]             | {"[\\"(1,a)\\",)",NULL,empty}           | {"[\\"(a,1,)\\",)",NULL,empty}
            span[]             | [3:4]={NULL,"(,)"}                      | [3:4]={NULL,"(,)"}
            span[]             | {}                                      | {}
            spans              | {"[\\"(1,a)\\",)"}                      | {"[\\"(a,1,)\\",)"}
            span_multirange    | {["(1,a)","(1,a)"],["(2,b)",)}          | {["(a,1,)","(a,1,)"],["(b,2,)",)}
            span_multirange    | {}                                      | {}
            span_multirange[]  | {"{(,)}",NULL,"{}"}                     | {"{(,)}",NULL,"{}"}
            holder             | ("[""(1,a)"",)",{},5)                   | ({},5,"[""(a,1,)"",)")
            holder             | (,,)                                    | (,,)
            holder[]           | {NULL,"(,,)"}                           | {NULL,"(,,)"}
            other[]            | {"(\\"(1,a)\\",\\"{\\"\\"a\\"\\": 1}\\",\\"[1,  2]\\",\\"2020-01-02 03:04:05\\",\\"{1,2}\\")"} \
            | {"(\\"{\\"\\"a\\"\\": 1}\\",\\"[1,  2]\\",\\"2020-01-02 03:04:05\\",\\"{1,2}\\",\\"(a,1,)\\")"}
            """)
    void takesItsFieldsAlong(String type, String before, String after) throws SQLException {
        for (int major : List.of(14, 18)) {
            try (TestDatabase database = TestServer.of(major).createDatabase();
                    Connection connection = database.connect()) {
                Scripts.execute(connection, BEFORE.formatted(type));
                Scripts.execute(connection, "INSERT INTO t VALUES ('" + before + "'), (NULL)");

                Scripts.run(connection, operations(type, BEFORE, AFTER));
                assertThat(values(connection)).isEqualTo(after + ", null");

                Scripts.run(connection, operations(type, AFTER, BEFORE));
                assertThat(values(connection)).isEqualTo(before + ", null");
            }
        }
    }

    @Test
    void isStoppedByArraysOfSeveralDimensions() throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, BEFORE.formatted("span[]"));
            Scripts.execute(connection, "INSERT INTO t VALUES ('{{empty,NULL}}'), ('{}'), (NULL)");
            Schema before = new CatalogReader().read(connection);

            assertThatThrownBy(() -> Scripts.run(connection, operations("span[]", BEFORE, AFTER)))
                    .hasMessageContaining("t.v can't become span[] with arrays of several dimensions in 1 row");
            assertThat(new CatalogReader().read(connection)).isEqualTo(before);
        }
    }

    private static List<Operation> operations(String type, String from, String to) throws SQLException {
        return Diff.between(
                schema(from.formatted(type)),
                schema(to.formatted(type)),
                DiffOptions.of((one, other) -> Casts.Cast.NONE, true));
    }

    private static Schema schema(String script) throws SQLException {
        return Scripts.schema(script, 17);
    }

    private static String values(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT string_agg(coalesce(v::text, 'null'), ', ') FROM t")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
