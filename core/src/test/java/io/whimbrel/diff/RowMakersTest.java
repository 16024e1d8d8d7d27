package io.whimbrel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What says rows of a table by their places, and what only holds or reads them. */
class RowMakersTest {

    private static final String SCRIPT = """
            CREATE TABLE held (a integer, b text);
            CREATE TABLE held_too (a integer);
            CREATE DOMAIN boxed AS held DEFAULT ROW(1, 2);
            CREATE TYPE wrap AS (h held);
            CREATE FUNCTION first(held) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT ($1).a';
            CREATE FUNCTION body() RETURNS held LANGUAGE sql AS 'SELECT ROW(1, 2)::held';
            CREATE FUNCTION commented() RETURNS held LANGUAGE plpgsql AS $$ BEGIN -- it's one
                RETURN ROW(1, 2)::held; END $$;
            CREATE FUNCTION atomic() RETURNS held LANGUAGE sql RETURN ROW(1, 2)::held;
            CREATE TABLE t (
                one held DEFAULT ROW(1, 2),
                two integer DEFAULT first('(1,2)'),
                three held[] DEFAULT ARRAY[ROW(1, 2)]::held[],
                four wrap DEFAULT '("(1,2)")',
                five boxed DEFAULT '(1,2)',
                six held DEFAULT NULL,
                seven held DEFAULT body(),
                eight held_too DEFAULT ROW(1)::held_too,
                nine held[] DEFAULT '{}',
                ten boxed DEFAULT ROW(1, 2)::boxed,
                eleven held[] DEFAULT '{"(1,it''s)"}',
                twelve text DEFAULT (ROW(1, ')')::held)::text,
                CONSTRAINT makes CHECK (one <> ROW(1, 2)::held),
                CONSTRAINT reads CHECK (first(one) > 0));
            CREATE TABLE child () INHERITS (held);
            CREATE FUNCTION child() RETURNS child LANGUAGE sql AS 'SELECT NULL::child';
            CREATE VIEW unsaid AS SELECT first(ROW(1, '')), a FROM held_too;
            CREATE INDEX unsaid_too ON t (first(ROW(two, ''))) WHERE ROW(two, 1) > ROW(0, 0);
            CREATE VIEW makes AS SELECT ROW(1, 2)::held AS h;
            CREATE VIEW compares AS SELECT a, NULL::held AS h FROM held WHERE ROW(a, 1) > ROW(0, 0);
            CREATE VIEW makes_none AS SELECT NULL::held AS h, '{}'::held[] AS hs, child()::held AS c;
            CREATE VIEW passes AS SELECT ROW(h.*::held)::wrap AS w FROM held h;
            CREATE INDEX reads_too ON t (((one).a)) WHERE ROW((one).a, 1) > ROW(0, 0);
            CREATE VIEW reads AS SELECT h, h.*::held AS whole, ROW(h.a, h.b)::text AS pair FROM held h;
            """;

    @Test
    void aTextThatCastsFieldsToTheTypeMakesRows() throws SQLException {
        Schema schema = Scripts.schema(SCRIPT, 17);
        QualifiedName t = QualifiedName.parse("t");
        Set<ObjectId> kept = Set.of(
                ObjectId.of(Kind.DOMAIN, QualifiedName.parse("boxed")),
                new ObjectId(Kind.FUNCTION, QualifiedName.parse("atomic"), ""),
                ObjectId.column(t, "one"),
                ObjectId.column(t, "two"),
                ObjectId.column(t, "three"),
                ObjectId.column(t, "four"),
                ObjectId.column(t, "five"),
                ObjectId.column(t, "ten"),
                ObjectId.column(t, "eleven"),
                ObjectId.column(t, "twelve"),
                ObjectId.constraint(t, "makes"),
                ObjectId.of(Kind.INDEX, QualifiedName.parse("unsaid_too")),
                ObjectId.of(Kind.VIEW, QualifiedName.parse("unsaid")),
                ObjectId.of(Kind.VIEW, QualifiedName.parse("makes")));
        ObjectId held = ObjectId.of(Kind.TABLE, QualifiedName.parse("held"));
        RowMakers makers = new RowMakers(schema, new Dependents(schema));
        assertThat(makers.keptOf(held)).containsExactlyInAnyOrderElementsOf(kept);
        // a body that is a text is read when the function is called, but by then it must be as it is in the end
        assertThat(makers.of(held))
                .containsAll(kept)
                .contains(new ObjectId(Kind.FUNCTION, QualifiedName.parse("body"), ""))
                .contains(new ObjectId(Kind.FUNCTION, QualifiedName.parse("commented"), ""));
        assertThat(makers.of(held)).hasSize(kept.size() + 2);
    }

    /** PostgreSQL doesn't look at what it has read before, and would take an integer for a bigint. */
    @Test
    void aRowThatSaysTheSameIsReadAgainForAnotherType() throws SQLException {
        String before = "CREATE TABLE held (a integer, b text); CREATE TABLE t (s text DEFAULT '(1,x)'::held::text)";
        String after = before.replace("integer", "bigint");
        Schema from = Scripts.schema(before, 17);
        Schema to = Scripts.schema(after, 17);
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Scripts.execute(connection, before);
            Scripts.run(
                    connection, Diff.between(from, to, DiffOptions.of((some, other) -> Casts.Cast.AUTOMATIC, true)));
            Scripts.execute(connection, "INSERT INTO t DEFAULT VALUES");
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT s FROM t")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("(1,x)");
            }
        }
    }
}
