package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogReaderTest {

    private static final String EVERY_KIND = """
            create extension citext;
            create extension hstore;
            create extension ltree;
            create extension pg_trgm;
            create extension btree_gist;
            create schema audit;
            create type status as enum ('on', 'off');
            create type audit.place as (street text, zip varchar(5));
            create domain email as citext check (value ~ '@');
            create sequence numbers;
            create function twice(n int) returns int language sql immutable as 'select n * 2';
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create table users (
                id bigint generated always as identity primary key,
                name text not null unique,
                mail email,
                status status default 'on',
                n int default nextval('numbers'),
                attributes hstore,
                path ltree,
                doubled int generated always as (twice(n)) stored,
                exclude using gist (n with =));
            create table audit.events (id int primary key, usr bigint references users);
            create index users_name_idx on users using gin (name gin_trgm_ops);
            create index users_path_idx on users using gist (path gist_ltree_ops (siglen = 100));
            create view active as select id, name from users where status = 'on';
            create materialized view audit.counts as select name, count(*) as n from active group by name;
            create trigger touched before update on users for each row execute function touch();
            """;

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void readsEveryKindOnEveryMajorAmongExtensionsFullOfOperators(int major) throws SQLException {
        Schema schema = Database.read(major, EVERY_KIND);

        assertThat(schema.objects().keySet())
                .extracting(ObjectId::toString)
                .containsExactly(
                        "schema audit",
                        "extension btree_gist",
                        "extension citext",
                        "extension hstore",
                        "extension ltree",
                        "extension pg_trgm",
                        "enum status",
                        "type audit.place",
                        "domain email",
                        "sequence numbers",
                        "function touch()",
                        "function twice(integer)",
                        "table audit.events",
                        "table users",
                        "view active",
                        "materialized view audit.counts",
                        "index users_name_idx",
                        "index users_path_idx",
                        "trigger users.touched");
    }

    @Test
    void readsAnEmptyDatabaseAsTheEmptySchema() throws SQLException {
        assertThat(Database.read("")).isEqualTo(Schema.empty());
    }

    @Test
    void readsTheSameWhateverTheSessionsSettings() throws SQLException {
        try (Database database = Database.of(17, EVERY_KIND)) {
            Schema expected = database.read();

            database.execute("""
                    set search_path = audit, pg_catalog;
                    set quote_all_identifiers = on;
                    set timezone = 'Asia/Tokyo';
                    set intervalstyle = sql_standard;
                    create temporary table users (id int);
                    """);

            assertThat(database.read()).isEqualTo(expected);
        }
    }

    @Test
    void leavesTheConnectionAsItWas() throws SQLException {
        try (Database database = Database.of(17, "")) {
            Connection connection = database.connection();
            database.execute("set search_path = audit");

            database.read();

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(text(connection, "show search_path")).isEqualTo("audit");
            assertThat(text(connection, "show transaction_read_only")).isEqualTo("off");
        }
    }

    @Test
    void seesWhatItsCallersTransactionDidAndLeavesThatOpen() throws SQLException {
        try (Database database = Database.of(17, "")) {
            Connection connection = database.connection();
            connection.setAutoCommit(false);
            database.execute("set local search_path = pg_catalog; create table public.fresh (id int)");

            assertThat(database.read().table(QualifiedName.parse("fresh"))).isPresent();
            assertThat(text(connection, "show search_path")).isEqualTo("pg_catalog");

            connection.rollback();
            assertThat(database.read()).isEqualTo(Schema.empty());
        }
    }

    @Test
    void asksAsOftenForManyTablesAsForFew() throws SQLException {
        assertThat(statementsToRead(500)).isEqualTo(statementsToRead(20)).isPositive();
    }

    @Test
    void leavesOutAnUnwantedTableWithAllThatHangsOnIt() throws SQLException {
        String history = "create table history (id serial, at timestamptz); create index on history (at);";
        try (Database database = Database.of(17, EVERY_KIND + history)) {
            ObjectId unwanted = ObjectId.of(Kind.TABLE, QualifiedName.parse("history"));

            Schema schema = new CatalogReader(id -> !id.equals(unwanted)).read(database.connection());

            assertThat(schema).isEqualTo(Database.read(EVERY_KIND));
        }
    }

    @Test
    void leavesOutAnUnwantedSchemaWithAllInIt() throws SQLException {
        try (Database database = Database.of(17, EVERY_KIND)) {
            Schema schema = new CatalogReader(id -> !id.equals(Namespace.id("audit"))).read(database.connection());

            assertThat(schema.objects().keySet())
                    .isNotEmpty()
                    .noneMatch(id -> id.name().schema().equals("audit"));
            assertThat(schema.objects()).doesNotContainKey(Namespace.id("audit"));
        }
    }

    private static int statementsToRead(int tables) throws SQLException {
        AtomicInteger statements = new AtomicInteger();
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < tables; i++) {
            ddl.append("create table t%d (id serial primary key, n int references t%d); create index on t%d (n);"
                    .formatted(i, Math.max(0, i - 1), i));
        }
        try (Database database = Database.of(17, ddl.toString())) {
            new CatalogReader().read(counting(database.connection(), statements));
        }
        return statements.get();
    }

    private static Connection counting(Connection connection, AtomicInteger statements) {
        return proxy(Connection.class, connection, statements);
    }

    /** Counts calls of execute methods on statements that come from a connection. */
    private static <T> T proxy(Class<T> type, T target, AtomicInteger statements) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Statement made ? proxy(Statement.class, made, statements) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
