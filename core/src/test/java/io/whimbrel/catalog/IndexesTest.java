package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
final class IndexesTest {

    private static final String TABLE = """
            create extension pg_trgm;
            create extension ltree;
            create schema ext;
            create extension btree_gin schema ext;
            create table t (id int, "Name" text, code text collate "C", short varchar(9), path ltree, at timestamptz,
                doc jsonb, tags text[], mark name);
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (id)                                           | id
            ("Name" desc)                                  | "Name" DESC
            (id desc nulls last)                           | id DESC NULLS LAST
            (id asc nulls first)                           | id NULLS FIRST
            (id desc nulls first)                          | id DESC
            ("Name" text_pattern_ops)                      | "Name" text_pattern_ops
            (short varchar_pattern_ops)                    | short varchar_pattern_ops
            (short)                                        | short
            (code)                                         | code
            (code collate "POSIX")                         | code COLLATE "POSIX"
            (code collate "default")                       | code COLLATE "default"
            (mark)                                         | mark
            (lower("Name"))                                | lower("Name")
            ((id + 1))                                     | (id + 1)
            (lower(code))                                  | lower(code) COLLATE "C"
            (lower("Name") collate "C" text_pattern_ops desc) | lower("Name") COLLATE "C" text_pattern_ops DESC
            ((doc ->> 'a'))                                | (doc ->> 'a'::text)
            using gin (doc)                                | doc
            using gin (doc jsonb_path_ops)                 | doc jsonb_path_ops
            using gin (tags)                               | tags
            using gin ("Name" gin_trgm_ops)                | "Name" gin_trgm_ops
            using gin (lower("Name") gin_trgm_ops)         | lower("Name") gin_trgm_ops
            using gin (id ext.int4_ops)                    | id
            using gist (path)                              | path
            using gist (path gist_ltree_ops (siglen = 100)) | path gist_ltree_ops (siglen='100')
            using brin (at timestamptz_minmax_multi_ops)   | at timestamptz_minmax_multi_ops
            using hash (id)                                | id
            """)
    void keys(String ddl, String key) throws SQLException {
        assertThat(index(17, "create index i on t " + ddl).keys()).containsExactly(key);
    }

    @Test
    void keysInTheirOrderAmongColumnsAndExpressions() throws SQLException {
        assertThat(index(17, "create index i on t (lower(short), id desc, (id * 2), \"Name\") include (at, \"Name\")"))
                .returns(List.of("lower(short::text)", "id DESC", "(id * 2)", "\"Name\""), Index::keys)
                .returns(List.of("at", "Name"), Index::include);
    }

    @Test
    void everythingElse() throws SQLException {
        assertThat(index(17, """
                create unique index i on t (id) with (fillfactor = 70, deduplicate_items = off) where id > 5;
                comment on index i is 'Index';
                """))
                .isEqualTo(new Index(
                        QualifiedName.parse("i"),
                        QualifiedName.parse("t"),
                        "btree",
                        true,
                        List.of("id"),
                        List.of(),
                        false,
                        Map.of("fillfactor", "70", "deduplicate_items", "off"),
                        "id > 5",
                        "Index"));
    }

    @Test
    void nullsThatAreNotDistinct() throws SQLException {
        assertThat(index(15, "create unique index i on t (id) nulls not distinct")
                        .nullsNotDistinct())
                .isTrue();
        assertThat(index(15, "create unique index i on t (id)").nullsNotDistinct())
                .isFalse();
        assertThat(index(14, "create unique index i on t (id)").nullsNotDistinct())
                .isFalse();
    }

    @Test
    void ofMaterializedViews() throws SQLException {
        assertThat(index(17, "create materialized view ext.m as select 1 as n; create index i on ext.m (n)"))
                .returns(QualifiedName.parse("ext.i"), Index::name)
                .returns(QualifiedName.parse("ext.m"), Index::table);
    }

    @Test
    void notThoseOfConstraints() throws SQLException {
        assertThat(Database.read("""
                create table t (id int primary key, n int unique, exclude using btree (n with =));
                """).all(Index.class)).isEmpty();
    }

    private static Index index(int major, String ddl) throws SQLException {
        return Database.read(major, TABLE + ddl).all(Index.class).get(0);
    }
}
