package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.model.NoEntities;
import io.whimbrel.operation.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Models that are files of SQL alone. */
@Execution(ExecutionMode.CONCURRENT)
class SqlModelTest {

    @TempDir
    private Path project;

    @Test
    void becomesAMigration() throws IOException {
        Path schema = schema("create table users (id bigint primary key); create view everybody as table users;");

        Path file = make(schema).write("Start").file().orElseThrow();

        assertThat(Files.readString(file)).contains("op.createTable(", "op.createView(\"everybody\"");
        assertThat(make(schema).compare().changes()).isEmpty();
        schema("create table users (id bigint primary key, name citext);");
        assertThat(told(schema))
                .containsExactlyInAnyOrder("create extension citext", "add column users.name", "drop view everybody");
    }

    @Test
    void bringsTheExtensionsOfForeignDataWrappers() throws IOException {
        Path schema = schema("""
            create server archive foreign data wrapper postgres_fdw options (host 'archive.internal');
            create server disk foreign data wrapper file_fdw;
            create foreign table films (id int) server archive;
            create foreign data wrapper paper handler file_fdw_handler;
            """);
        assertThat(told(schema))
                .containsExactlyInAnyOrder(
                        "create extension postgres_fdw",
                        "create extension file_fdw",
                        "create foreign data wrapper paper",
                        "create server archive",
                        "create server disk",
                        "create foreign table films");
    }

    @Test
    void hasFunctionsWithBodiesInStandardSql() throws IOException {
        Path schema = schema("""
            create function one() returns int begin atomic select 1; end;
            create function two(inout a int) language sql begin atomic select a + one(); select a; end;
            create function three() returns text language plpgsql as $$ begin return ';'; end $$;
            create table t (a int default one());
            create procedure p() language sql begin atomic insert into t values (2); delete from t; end;
            """);

        make(schema).write("Start");

        assertThat(make(schema).compare().changes()).isEmpty();
    }

    @Test
    void isRunInTheOrderOfItsFilesEachWithSettingsOfItsOwn() throws IOException {
        Path one = Files.writeString(project.resolve("1.sql"), """
            select pg_catalog.set_config('search_path', '', false);
            set default_table_access_method = heap; set session authorization default;
            create temporary table t (a int); create table public.users (id int);
            """);
        Path two = Files.writeString(project.resolve("2.sql"), "create table t (a int); create view v as table users;");

        assertThat(told(one, two)).containsExactly("create table t", "create table users", "create view v");
    }

    @Test
    void canBeWhatPgDumpWrites() throws IOException {
        Path schema = schema("""
            --
            -- PostgreSQL database dump
            --

            \\restrict 9mZGdPhUMNlxOy7m5WNGvbyWGTvIVXWyhGGSBOzzmeUTU8yaOXDjSXwvKcKTQfH

            -- Dumped from database version 17.6
            SET statement_timeout = 0;
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;
            SELECT pg_catalog.set_config('search_path', '', false);
            SET check_function_bodies = false;
            SET row_security = off;
            CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
            SET default_table_access_method = heap;
            CREATE TABLE public.users (name public.citext);
            -- a line that begins like this one is PostgreSQL's own business
            COMMENT ON TABLE public.users IS '
            \\unrestrict';

            \\unrestrict 9mZGdPhUMNlxOy7m5WNGvbyWGTvIVXWyhGGSBOzzmeUTU8yaOXDjSXwvKcKTQfH

            """);

        assertThat(told(schema)).containsExactly("create extension citext", "create table users");
    }

    @Test
    void saysWhereItIsRefused() throws IOException {
        Path schema = schema("create table a (x text);\n-- 𝔘𝔫𝔦 code\n\ncreate view v as\n  select y\n  from a;\n");
        assertThatThrownBy(() -> told(schema))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("PostgreSQL refused " + schema + ", line 5: column \"y\" does not exist, at: select y");
        schema("create table a (x int);\ncreate table a (x int);\n");
        assertThatThrownBy(() -> told(schema))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("PostgreSQL refused " + schema + ": relation \"a\" already exists");
        schema("create table a (x int);\n\n  creat table b (x int);\n");
        assertThatThrownBy(() -> told(schema))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("PostgreSQL refused " + schema + ", line 3: syntax error at or near \"creat\", at: creat"
                        + " table b (x int);");
    }

    @Test
    void saysThatEntitiesMayBeLacking() throws IOException {
        Path schema = schema("create view v as select * from users;");
        assertThatThrownBy(() -> told(schema))
                .hasMessage("PostgreSQL refused " + schema + ", line 1: relation \"users\" does not exist; the model is"
                        + " SQL alone, so name the entities with model: classes if it has some, at: create view v as"
                        + " select * from users;");
    }

    @Test
    void hasNoCommandsOfPsql() throws IOException {
        Path schema = schema("create table a (x int);\n\\connect shop\n");
        assertThatThrownBy(() -> told(schema))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(schema + ", line 2, is a command of psql's: \\connect shop; the file is run by the server"
                        + " itself, so take that line out");
    }

    @Test
    void hasNoRows() throws IOException {
        String sentence = " is data for COPY … FROM stdin: a model has no rows; leave them out, as `pg_dump"
                + " --schema-only` does";
        Path schema = schema("create table a (x int);\nCOPY public.a (x) FROM stdin;\n1\n\\.\n");
        assertThatThrownBy(() -> told(schema)).hasMessage(schema + ", line 3," + sentence);
        schema("create table a (x int);\nCOPY public.a (x) FROM stdin;\n\\.\n");
        assertThatThrownBy(() -> told(schema)).hasMessage(schema + ", line 3," + sentence);
        schema("create table a (x int);\nCOPY public.a (x) FROM stdin;\n");
        assertThatThrownBy(() -> told(schema)).hasMessageContaining("COPY");
    }

    @Test
    void saysWhatToDoAboutRoles() throws IOException {
        Path schema = schema("create table a (x int);\nalter table a owner to nobody_here;\n");
        assertThatThrownBy(() -> told(schema))
                .hasMessage("PostgreSQL refused " + schema + ": role \"nobody_here\" does not exist; make that role on"
                        + " the server of the scratch databases, or leave owners and privileges out, as `pg_dump"
                        + " --no-owner --no-privileges` does");
    }

    @Test
    void isReadAsUtf8() throws IOException {
        Path schema = project.resolve("schema.sql");
        Files.write(schema, "comment on schema public is 'ä'".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> told(schema))
                .hasMessage(schema + " isn't UTF-8; save it in that encoding (pg_dump has --encoding=UTF8)");
        schema("\uFEFFcreate table ä (x int)");
        assertThat(told(schema)).containsExactly("create table ä");
    }

    private Path schema(String text) throws IOException {
        return Files.writeString(project.resolve("schema.sql"), text);
    }

    private List<String> told(Path... files) {
        return make(files).compare().changes().values().stream()
                .flatMap(change -> change.upgrade().stream())
                .map(Operation::describe)
                .toList();
    }

    private MakeMigrations make(Path... files) {
        DatabaseModel model = new DatabaseModel(
                "default", new NoEntities(), List.of(files), Managed.USUAL, SqlModelTest::server, "test");
        Workspace workspace = new Workspace(
                project.resolve("migrations"),
                "migrations",
                Workspace.Format.JAVA,
                List.of(),
                project.resolve("cache"));
        return new MakeMigrations(workspace, List.of(model), Answers.NONE);
    }

    private static DatabaseUrl server() {
        ServerAccess access = TestServer.of(17).access();
        return DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
    }
}
