package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ConstraintIndex;
import io.whimbrel.schema.Generated;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import io.whimbrel.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
final class TablesTest {

    @Test
    void tables() throws SQLException {
        assertThat(Database.read("""
                create schema audit;
                create unlogged table audit."Odd ""name\""" ("Id" int);
                create table nothing ();
                comment on table nothing is 'Nothing';
                """).all(Table.class))
                .containsExactly(
                        new Table(
                                new QualifiedName("audit", "Odd \"name\""),
                                List.of(Column.of("Id", "integer")),
                                List.of(),
                                true,
                                null),
                        new Table(QualifiedName.parse("nothing"), List.of(), List.of(), false, "Nothing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(100)            | character varying(100)
            varchar                 | character varying
            char(3)                 | character(3)
            bpchar                  | bpchar
            numeric(10, 2)          | numeric(10,2)
            timestamptz(3)          | timestamp(3) with time zone
            time                    | time without time zone
            interval day to second  | interval day to second
            int[][]                 | integer[]
            bit varying(5)          | bit varying(5)
            "char"                  | "char"
            citext                  | citext
            ext.ltree               | ext.ltree
            "Mood"                  | "Mood"
            float(3)                | real
            """)
    void types(String ddl, String type) throws SQLException {
        String objects = "create extension citext; create schema ext; create extension ltree schema ext;"
                + " create type \"Mood\" as enum ('good');";

        assertThat(column(17, objects + "create table t (c " + ddl + ")").type())
                .isEqualTo(type);
    }

    @Test
    void columnsInTheirOrderWithoutDroppedOnes() throws SQLException {
        Table table = table(17, """
                create table t (
                    id int not null,
                    gone int,
                    name text collate "C" default 'it''s',
                    at timestamptz default now(),
                    n int default 1 + 2);
                alter table t drop column gone;
                comment on column t.name is 'Name';
                """);

        assertThat(table.columns())
                .containsExactly(
                        Column.of("id", "integer").withNotNull(true),
                        new Column("name", "text", "\"C\"", false, "'it''s'::text", null, null, "Name"),
                        Column.of("at", "timestamp with time zone").withDefault("now()"),
                        Column.of("n", "integer").withDefault("(1 + 2)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boolean     | not (true and false) or null is null
            boolean     | 'a' like 'b'
            text        | 'a' || 'b' collate "C"
            varchar(9)  | 'a' || 'b'
            timestamp   | now() at time zone 'utc'
            interval    | '1 day'
            numeric     | -1
            int[]       | array[1, 2]
            jsonb       | '{"a": "it''s\\n"}'
            date        | current_date + 7
            int         | case when 1 > 2 then 3 else 4 end
            bit(3)      | b'101'
            float8      | 0.1 + 0.2
            bytea       | '\\x00ff'
            uuid        | gen_random_uuid()
            """, quoteCharacter = '`')
    void defaultsThatMakeThemselvesAgain(String type, String expression) throws SQLException {
        Column column = column(17, "create table t (c " + type + " default " + "(" + expression + "))");

        assertThat(column(17, "create table t (" + column.sql() + ")")).isEqualTo(column);
    }

    @Test
    void collationsThatAreNotTheTypesOwn() throws SQLException {
        String objects = "create schema x; create collation x.german from \"C\"; create collation mine from \"C\";"
                + " create domain code as text collate \"POSIX\";";

        assertThat(table(17, objects + """
                create table t (a code, b code collate "C", c text collate x.german, d text collate mine, e name)
                """).columns())
                .extracting(Column::collation)
                .containsExactly(null, "\"C\"", "x.german", "mine", null);
    }

    @Test
    void identityColumns() throws SQLException {
        assertThat(table(17, """
                create table t (
                    a int generated always as identity,
                    b smallint generated by default as identity (start 10 increment 5 cache 3 cycle maxvalue 90))
                """).columns())
                .extracting(Column::identity)
                .containsExactly(
                        new Identity(true, SequenceOptions.defaults("integer")),
                        new Identity(false, new SequenceOptions("smallint", 10, 5, 1, 90, 3, true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void storedGeneratedColumns(int major) throws SQLException {
        Column column = column(major, "create table t (c int generated always as (n * 2) stored, n int)");

        assertThat(column.generated()).isEqualTo(new Generated("n * 2", true));
        assertThat(column.defaultExpression()).isNull();
    }

    @Test
    void virtualGeneratedColumns() throws SQLException {
        assertThat(column(18, "create table t (c int generated always as (n * 2), n int)")
                        .generated())
                .isEqualTo(new Generated("n * 2", false));
    }

    @Test
    void aNotNullThatIsNotValidatedPromisesNothing() throws SQLException {
        assertThat(column(18, "create table t (c int); alter table t add constraint x not null c not valid")
                        .notNull())
                .isFalse();
        assertThat(column(18, "create table t (c int); alter table t add constraint x not null c")
                        .notNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void constraints(int major) throws SQLException {
        Table table = table(major, """
                create extension btree_gist;
                create schema audit;
                create table audit.origin (a int, b text, primary key (b, a));
                create table t (
                    id bigint not null,
                    name text,
                    a int,
                    span tsrange,
                    constraint pk primary key (id),
                    constraint uq unique (a, name) include (span) with (fillfactor = 70) deferrable initially deferred,
                    constraint ck check (a > 0 and name <> ''),
                    constraint ex exclude using gist (a with =, span with &&) with (fillfactor = 80) where (a > 5),
                    constraint fk foreign key (name, a) references audit.origin on delete cascade);
                comment on constraint uq on t is 'Unique';
                comment on index uq is 'Quick';
                comment on index ex is 'Slow';
                """);

        assertThat(table.constraints())
                .containsExactly(
                        Constraint.primaryKey("pk", List.of("id")),
                        new Constraint(
                                "uq",
                                Constraint.Type.UNIQUE,
                                List.of("a", "name"),
                                "UNIQUE (a, name) INCLUDE (span) DEFERRABLE INITIALLY DEFERRED",
                                null,
                                List.of(),
                                new ConstraintIndex(Map.of("fillfactor", "70"), "Quick"),
                                "Unique"),
                        Constraint.check("ck", "a > 0 AND name <> ''::text"),
                        new Constraint(
                                "ex",
                                Constraint.Type.EXCLUSION,
                                List.of(),
                                "EXCLUDE USING gist (a WITH =, span WITH &&) WITH (fillfactor='80') WHERE (a > 5)",
                                null,
                                List.of(),
                                new ConstraintIndex(Map.of(), "Slow"),
                                null),
                        Constraint.foreignKey(
                                "fk",
                                List.of("name", "a"),
                                QualifiedName.parse("audit.origin"),
                                List.of("b", "a"),
                                "ON DELETE CASCADE"));
    }

    @Test
    void aConstraintThatIsNotValidatedSaysSo() throws SQLException {
        assertThat(table(17, "create table t (n int); alter table t add constraint ck check (n > 0) not valid")
                        .constraints())
                .extracting(Constraint::definition)
                .containsExactly("CHECK (n > 0) NOT VALID");
    }

    @Test
    void aForeignKeyToAPartitionedTableIsOne() throws SQLException {
        assertThat(table(17, """
                create table parent (id int primary key) partition by range (id);
                create table child partition of parent for values from (1) to (10);
                create table t (id int references parent);
                """).constraints()).hasSize(1);
    }

    private static Table table(int major, String ddl) throws SQLException {
        return Database.read(major, ddl).table(QualifiedName.parse("t")).orElseThrow();
    }

    private static Column column(int major, String ddl) throws SQLException {
        return table(major, ddl).column("c").orElseThrow();
    }
}
