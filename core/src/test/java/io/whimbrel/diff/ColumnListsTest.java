package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns views call by their places, however PostgreSQL prints that. */
class ColumnListsTest {

    private static final String SCRIPT = """
            CREATE TABLE t (a integer, b integer, c integer);
            CREATE TABLE u (x integer, a integer, ts t[]);
            CREATE SCHEMA "Other s";
            CREATE TABLE "Other s"."t (1)" (a integer, "B )" integer);
            CREATE VIEW view_of_u AS SELECT x, a FROM u;
            CREATE FUNCTION f() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
            CREATE FUNCTION one(integer) RETURNS t LANGUAGE sql AS 'SELECT * FROM t';
            CREATE TABLE e (k integer, j jsonb);
            CREATE FUNCTION o(integer) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
            CREATE FUNCTION o(text) RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';
            CREATE FUNCTION any_of(anyarray) RETURNS SETOF anyelement LANGUAGE sql AS 'SELECT unnest($1)';
            CREATE FUNCTION h() RETURNS TABLE(h integer, i integer) LANGUAGE sql AS 'SELECT 1, 2';
            """;

    /** A query, and what is read by the names in its lists. */
    private static final List<String> QUERIES = List.of(
            "SELECT q FROM t AS x(p, q) -> t.b",
            "SELECT q FROM ONLY t AS x(p, q) -> t.b",
            "SELECT x.q, u.x AS p FROM u, t AS x(p, q) -> t.b",
            "SELECT x.c FROM u, t AS x(p, q) -> t.c",
            "SELECT '(' || x.q || ') y(r, s)' AS text FROM u, t AS x(p, q) -> t.b",
            "SELECT q FROM \"Other s\".\"t (1)\" AS \"X x\"(p, q) -> \"Other s\".\"t (1)\".\"B )\"",
            "SELECT x.q FROM t AS x(p, q) TABLESAMPLE SYSTEM (10), u -> t.b",
            "SELECT x FROM t AS x(p, q) -> ",
            "SELECT q FROM f() AS x(p, q) -> t.b",
            "SELECT q FROM one(2) AS x(p, q) -> t.b",
            "SELECT n FROM f() WITH ORDINALITY AS x(p, q, r, n) -> ",
            "SELECT r FROM f() WITH ORDINALITY AS x(p, q, r, n) -> t.c",
            "SELECT r FROM ROWS FROM (h(), f()) AS x(p, q, r) -> ?",
            "SELECT r FROM ROWS FROM (generate_series(1, 2), f()) AS x(p, q, r) -> t.b",
            "SELECT r FROM ROWS FROM (f(), generate_series(1, 2)) WITH ORDINALITY AS x(p, q, r, s, n) -> t.c",
            "SELECT q FROM unnest(ARRAY[ROW(1, 2, 3)::t]) AS x(p, q, r) -> t.b",
            "SELECT q FROM u, unnest(u.ts) AS x(p, q, r) -> t.b",
            "SELECT q FROM u, LATERAL one(u.x) AS x(p, q) -> t.b",
            "SELECT m FROM generate_series(1, 2) AS x(m), t -> ",
            "SELECT p.value FROM e, jsonb_each(e.j) AS p -> ",
            "SELECT l FROM e, jsonb_each_text(e.j) AS p(l, m) -> ",
            "SELECT q FROM json_populate_record(NULL::t, '{}') AS x(p, q) -> t.b",
            "SELECT q FROM any_of(ARRAY[ROW(1, 2, 3)::t]) AS x(p, q) -> t.b",
            "SELECT g.g, k FROM e, any_of(ARRAY[1]) AS g -> ",
            "SELECT x.p, y.m FROM o(1) AS x(p), o('a') AS y(l, m) -> ?",
            "SELECT p FROM (t JOIN u USING (a)) AS j(k, p) -> t.a, u.a, t.b",
            "SELECT k FROM (t JOIN u USING (a)) AS j(k, p) -> t.a, u.a",
            "SELECT s FROM (t JOIN u USING (a)) AS j(k, p, q, s) -> t.a, u.a, u.x",
            "SELECT r FROM (u CROSS JOIN t) AS j(x1, a1, ts1, p, r) -> t.b",
            "SELECT r FROM (view_of_u AS v LEFT JOIN t ON v.x = t.c) AS j(x1, a1, p, r) -> t.b",
            "SELECT r FROM ((u AS w JOIN u AS v USING (x)) JOIN t ON w.x = t.c) AS j(k, a1, t1, a2, t2, p, r) -> t.b",
            "SELECT r FROM (u AS w JOIN (t JOIN u AS v USING (a)) ON w.x = v.x) AS j(x1, a1, t1, a2, p, r) -> t.c",
            "SELECT r FROM ((SELECT 1 AS z) AS s JOIN t ON s.z = t.c) AS j(p, q, r) -> ?",
            "SELECT z FROM (SELECT t.b, t.c FROM t) AS s(y, z) -> ",
            "WITH w(m, n) AS (SELECT a, b FROM t) SELECT z FROM w AS v(y, z) -> ",
            "SELECT u.x FROM u WHERE EXISTS (SELECT 1 FROM t AS x(p, q) WHERE x.q = u.x) -> t.b");

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(ints = {14, 17, 18})
    void tellWhichColumnsAreRead(int major) throws SQLException {
        StringBuilder script = new StringBuilder(SCRIPT);

        for (int i = 0; i < QUERIES.size(); i++) {
            script.append("CREATE VIEW v")
                    .append(i)
                    .append(" AS ")
                    .append(query(QUERIES.get(i)))
                    .append(";\n");
        }
        Schema schema = Scripts.schema(script.toString(), major);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < QUERIES.size(); i++) {
            told.add(query(QUERIES.get(i)) + " -> " + read(schema, "v" + i));
        }
        assertThat(told).isEqualTo(QUERIES);
    }

    private static String query(String described) {
        return described.split(" -> ", 2)[0];
    }

    private static String read(Schema schema, String name) {
        View view = schema.typeNamed(View.class, name).orElseThrow();
        FromItem items = new FromItem(schema, schema.dependenciesOf(view.id()), table -> columns(schema, table));
        List<ColumnLists.Call> calls = new ColumnLists(view.query())
                .calls(items).stream().filter(ColumnLists.Call::read).toList();
        if (calls.stream().anyMatch(call -> !call.known())) {
            return "?";
        }
        return String.join(
                ", ",
                calls.stream()
                        .map(ColumnLists.Call::column)
                        .filter(Objects::nonNull)
                        .map(ColumnListsTest::said)
                        .distinct()
                        .toList());
    }

    private static String said(ObjectId column) {
        return column.name().sql() + "." + Identifiers.quote(column.part());
    }

    private static List<String> columns(Schema schema, QualifiedName table) {
        return schema.table(table).map(Table::columns).map(Fields::names).orElse(List.of());
    }
}
