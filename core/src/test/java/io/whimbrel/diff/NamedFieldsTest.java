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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A composite type gets its attributes in another order, deep inside the type of a column: what becomes of each value. */
class NamedFieldsTest {

    private static final String TYPES = """
            CREATE TYPE mood AS ENUM ('so so', 'good');
            CREATE DOMAIN short AS char(5);
            CREATE TYPE point2 AS (x float8, y text);
            """;

    private static final List<String> VALUES = List.of(
            "boolean | true",
            "integer | -7",
            "bigint | 9223372036854775807",
            "numeric | '12345678901234567890123456789.1200'",
            "numeric | 'NaN'",
            "float4 | '0.1'",
            "float8 | '1.7976931348623157e308'",
            "float8 | '5e-324'",
            "float8 | '-Infinity'",
            "float8 | 'NaN'",
            "money | '1234.50'",
            "text | ''",
            "text | E'a \"b\" \\\\ {}, () \\n é 😀'",
            "text | 'null'",
            "char(5) | 'a'",
            "\"char\" | 'x'",
            "short | 'a'",
            "mood | 'so so'",
            "bytea | '\\x00ff5c'",
            "bit(3) | '101'",
            "uuid | '00000000-0000-0000-0000-000000000001'",
            "date | '0044-03-15 BC'",
            "date | 'infinity'",
            "time | '23:59:59.999999'",
            "timetz | '12:00+05:30'",
            "timestamp | '-infinity'",
            "timestamp | '2020-01-02 03:04:05.000006'",
            "timestamptz | '1880-01-01 00:00:00 Europe/Paris'",
            "timestamptz | '294276-01-01 00:00:00+00'",
            "interval | '-1 year 2 days -03:04:05.6'",
            "inet | '10.0.0.1/8'",
            "point | '(1,2)'",
            "int4range | '[1,5)'",
            "int4multirange | '{[1,5),[7,)}'",
            "numrange | 'empty'",
            "tsvector | 'a:1A b:2'",
            "xml | '<a> b </a>'",
            "jsonb | '{\"a\": [1, null, {\"b\": \"c\"}]}'",
            "json | '{\"a\": 1}'",
            "text[] | '{}'",
            "text[] | '{NULL,\"NULL\",a}'",
            "integer[] | '{{1,2},{3,NULL}}'",
            "point2 | ROW(NULL, NULL)",
            "point2 | ROW(0.5, '(\"')",
            "point2[] | ARRAY[[ROW(1, 'a')], [NULL]]::point2[]",
            "oid | 4294967295",
            "name | 'n'",
            "regtype | 'integer'");

    private static final List<String> HOLDERS = List.of("inner_[]", "over", "outer_", "over_outer[]");

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(ints = {14, 17, 18})
    void takesItsFieldsAlong(int major) throws SQLException {
        try (TestDatabase database = TestServer.of(major).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, script(VALUES, HOLDERS, "a %s, b text"));
            fill(connection, VALUES, HOLDERS);
            List<String> before = values(connection, VALUES, HOLDERS);

            Scripts.run(connection, operations(VALUES, HOLDERS, major));
            assertThat(values(connection, VALUES, HOLDERS)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "float8 | '-0'",
                "jsonb | 'null'",
                "json | 'null'",
                "json | '{\"a\":  1}'",
                "json | '{\"a\": 1, \"a\": 2}'",
                "integer[] | '[0:1]={1,2}'",
                "jsonb[] | ARRAY['[1]', '[2]']::jsonb[]",
            })
    void isStoppedByWhatItWouldChange(String value) throws SQLException {
        List<String> values = List.of(value);
        List<String> holders = List.of("over");
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, script(values, holders, "a %s, b text"));
            fill(connection, values, holders);
            Schema before = new CatalogReader().read(connection);

            assertThatThrownBy(() -> Scripts.run(connection, operations(values, holders, 17)))
                    .hasMessageContaining("t.c0_0 can't go through jsonb, which would change its value in 2 rows");
            assertThat(new CatalogReader().read(connection)).isEqualTo(before);
        }
    }

    /** A composite type for each value, in a column for each type that holds it. */
    private static String script(List<String> values, List<String> holders, String attributes) {
        StringBuilder sql = new StringBuilder(TYPES);
        StringBuilder table = new StringBuilder("CREATE TABLE t (id integer");
        for (int i = 0; i < values.size(); i++) {
            sql.append("CREATE TYPE inner_# AS (")
                    .append(attributes.formatted(values.get(i).split(" \\| ")[0]))
                    .append(");")
                    .append("CREATE DOMAIN over# AS inner_#[];")
                    .append("CREATE TYPE outer_# AS (n integer, i inner_#, o over#);")
                    .append("CREATE DOMAIN over_outer# AS outer_#;");
            for (int j = 0; j < holders.size(); j++) {
                table.append(", ").append(column(i, j)).append(' ').append(type(holders.get(j), i));
            }
            replace(sql, i);
        }
        return sql.append(table).append(");").toString();
    }

    private static void replace(StringBuilder sql, int i) {
        for (int at = sql.indexOf("#"); at >= 0; at = sql.indexOf("#")) {
            sql.replace(at, at + 1, String.valueOf(i));
        }
    }

    private static String column(int value, int holder) {
        return "c" + value + "_" + holder;
    }

    private static String type(String holder, int i) {
        return holder.endsWith("[]") ? holder.replace("[]", i + "[]") : holder + i;
    }

    private static void fill(Connection connection, List<String> values, List<String> holders) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String inner = "ROW(" + values.get(i).split(" \\| ")[1] + ", 'b')::inner_" + i;
            String all = "ARRAY[" + inner + ", NULL, ROW(NULL, NULL)]::inner_" + i + "[]";
            String outer = "ROW(5, " + inner + ", " + all + ")::outer_" + i;
            for (String holder : holders) {
                row.add(
                        switch (holder) {
                            case "outer_" -> outer;
                            case "over_outer[]" -> "ARRAY[" + outer + ", NULL]::over_outer" + i + "[]";
                            default -> all;
                        });
            }
        }
        String held = String.join(", ", row);
        Scripts.execute(connection, "INSERT INTO t VALUES (1, " + held + "), (2, " + held + ")");
        Scripts.execute(connection, "INSERT INTO t VALUES (3)");
    }

    /** Told field by field, since the whole is told in the order of the fields. */
    private static List<String> values(Connection connection, List<String> values, List<String> holders)
            throws SQLException {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < holders.size(); j++) {
                String column = column(i, j);
                String fields = switch (holders.get(j)) {
                    case "outer_" -> fields("(" + column + ").i", "(" + column + ").o");
                    case "over_outer[]" -> fields("(" + column + "[1]).i", "(" + column + "[1]).o");
                    default -> fields("(" + column + "[1])", column);
                };
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(
                                "SELECT " + fields + ", " + column + " IS NOT DISTINCT FROM NULL FROM t ORDER BY id")) {
                    while (rows.next()) {
                        told.add(values.get(i) + " in " + holders.get(j) + ": " + rows.getString(1) + " "
                                + rows.getString(2));
                    }
                }
            }
        }
        return told;
    }

    private static String fields(String inner, String all) {
        return "concat_ws(' | ', (" + inner + ").a::text, (" + inner + ").b, (" + all
                + ")[2] IS NOT DISTINCT FROM NULL, (" + all + ")[3] IS NOT DISTINCT FROM NULL, array_dims(" + all
                + "))";
    }

    private static List<Operation> operations(List<String> values, List<String> holders, int major)
            throws SQLException {
        return Diff.between(
                Scripts.schema(script(values, holders, "a %s, b text"), major),
                Scripts.schema(script(values, holders, "c date, b text, a %s"), major),
                DiffOptions.of((one, other) -> Casts.Cast.NONE, true));
    }
}
