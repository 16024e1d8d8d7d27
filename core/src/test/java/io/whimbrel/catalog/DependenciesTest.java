package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
final class DependenciesTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ofColumns(int major) throws SQLException {
        assertThat(dependencies(Database.read(major, """
                create extension citext;
                create type status as enum ('on');
                create type pair as (a status, b int);
                create domain email as citext;
                create sequence numbers;
                create function one() returns int language sql immutable as 'select 1';
                create table other (id int);
                create table t (
                    a status default 'on', b status[], c email, d citext[], e pair, f other, g other[],
                    h int default nextval('numbers'), i int default one(), j serial,
                    k int generated always as (i + one()) stored, l int generated always as identity);
                """)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry("column t.a", List.of("enum status")),
                        Map.entry("column t.b", List.of("enum status")),
                        Map.entry("column t.c", List.of("domain email")),
                        Map.entry("column t.d", List.of("extension citext")),
                        Map.entry("column t.e", List.of("type pair")),
                        Map.entry("column t.f", List.of("table other")),
                        Map.entry("column t.g", List.of("table other")),
                        Map.entry("column t.h", List.of("sequence numbers")),
                        Map.entry("column t.i", List.of("function one()")),
                        Map.entry("column t.j", List.of("sequence t_j_seq")),
                        Map.entry("column t.k", List.of("function one()", "column t.i")),
                        Map.entry("domain email", List.of("extension citext")),
                        Map.entry("type pair", List.of("enum status")))));
    }

    @Test
    void ofConstraints() throws SQLException {
        assertThat(dependencies(Database.read("""
                create extension btree_gist;
                create function good(int) returns boolean language sql immutable as 'select true';
                create domain small as int constraint small_check check (good(value));
                create table a (id int constraint a_pk primary key, n int constraint a_uq unique);
                create table b (
                    id int constraint b_ck check (good(id)),
                    a int constraint b_fk references a,
                    self int constraint b_self references a (n),
                    constraint b_ex exclude using gist (id with =));
                """)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "constraint a.a_pk", List.of("column a.id"),
                        "constraint a.a_uq", List.of("column a.n"),
                        "constraint b.b_ck", List.of("function good(integer)", "column b.id"),
                        "constraint b.b_ex", List.of("extension btree_gist", "column b.id"),
                        "constraint b.b_fk", List.of("table a", "column a.id", "column b.a", "constraint a.a_pk"),
                        "constraint b.b_self", List.of("table a", "column a.n", "column b.self", "constraint a.a_uq"),
                        "constraint small.small_check", List.of("function good(integer)"))));
    }

    @Test
    void ofForeignKeysToTheSameTableAndToPlainUniqueIndexes() throws SQLException {
        assertThat(dependencies(Database.read("""
                create table t (id int, parent int);
                create unique index t_id on t (id);
                alter table t add constraint fk foreign key (parent) references t (id);
                """)))
                .containsEntry("constraint t.fk", List.of("column t.id", "column t.parent", "index t_id"))
                .containsEntry("index t_id", List.of("table t", "column t.id"));
    }

    @Test
    void ofViewsIndexesAndTriggers() throws SQLException {
        assertThat(dependencies(Database.read("""
                create extension pg_trgm;
                create function one(text) returns text language sql immutable as 'select $1';
                create function touch() returns trigger language plpgsql as 'begin return new; end';
                create type status as enum ('on');
                create table t (id int constraint t_pk primary key, name text, status status);
                create view v as select id, name from t where status = 'on';
                create view grouped as select id, name from t group by id;
                create materialized view m as select one(name) as name from v;
                create index m_name on m (name);
                create index t_one on t (one(name));
                create index t_trgm on t using gin (name gin_trgm_ops) where id > 1;
                create trigger touched before update of name on t for each row execute function touch();
                """)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "column t.status", List.of("enum status"),
                        "constraint t.t_pk", List.of("column t.id"),
                        "view v", List.of("enum status", "table t", "column t.id", "column t.name", "column t.status"),
                        "view grouped", List.of("table t", "column t.id", "column t.name", "constraint t.t_pk"),
                        "materialized view m", List.of("function one(text)", "view v"),
                        "index m_name", List.of("materialized view m"),
                        "index t_one", List.of("function one(text)", "table t", "column t.name"),
                        "index t_trgm", List.of("extension pg_trgm", "table t", "column t.id", "column t.name"),
                        "trigger t.touched", List.of("function touch()", "table t", "column t.name"))));
    }

    @Test
    void ofFunctions() throws SQLException {
        assertThat(dependencies(Database.read("""
                create type status as enum ('on');
                create table t (id int, status status);
                create function f(t, status[]) returns setof t language sql as 'select null::t';
                create function g() returns bigint language sql begin atomic select count(id) from t; end;
                """)))
                .containsEntry("function f(t, status[])", List.of("enum status", "table t"))
                .containsEntry("function g()", List.of("table t", "column t.id"));
    }

    @Test
    void ofEverythingOnItsSchema() throws SQLException {
        assertThat(dependencies(Database.read("""
                create schema a;
                create extension citext schema a;
                create type a.status as enum ('on');
                create table a.t (id serial);
                create index i on a.t (id);
                """)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "extension citext", List.of("schema a"),
                        "enum a.status", List.of("schema a"),
                        "sequence a.t_id_seq", List.of("schema a"),
                        "table a.t", List.of("schema a"),
                        "column a.t.id", List.of("sequence a.t_id_seq"),
                        "index a.i", List.of("schema a", "table a.t", "column a.t.id"))));
    }

    private static Map<String, List<String>> dependencies(Schema schema) {
        TreeMap<String, List<String>> dependencies = new TreeMap<>();
        schema.dependencies()
                .forEach((id, needed) -> dependencies.put(
                        id.toString(), needed.stream().map(ObjectId::toString).toList()));
        return dependencies;
    }
}
