package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.ObjectId;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that holds what docs/limits.md calls out of scope is read all the same. */
final class OutOfScopeTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void isNoErrorAndNoObject(int major) throws SQLException {
        try (Database database = Database.of(major, """
            create table users (id int primary key, mood text);
            select lo_create(4711);
            comment on large object 4711 is 'large';
            create text search template mine (lexize = dsimple_lexize);
            create text search parser mine (
                start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
            create text search dictionary mine (template = simple);
            create text search configuration mine (copy = simple);
            create type pair as (a int, b int);
            create function paired(int) returns pair language sql as 'select row($1, $1)::pair';
            create cast (int as pair) with function paired(int);
            create conversion mine for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
            create access method mine type table handler heap_tableam_handler;
            create foreign data wrapper nothing options (debug 'true');
            create server elsewhere foreign data wrapper nothing;
            create user mapping for current_user server elsewhere options (password 'not to be told');
            create function noticed() returns event_trigger language plpgsql as 'begin end';
            create event trigger noticing on ddl_command_start execute function noticed();
            """)) {
            Reading reading = new CatalogReader(new Managed(true, true, true, true)).inspect(database.connection());

            assertThat(reading.schema().objects().keySet())
                    .extracting(ObjectId::toString)
                    .containsExactly(
                            "type pair",
                            "function noticed()",
                            "function paired(integer)",
                            "cast (integer AS pair)",
                            "foreign data wrapper nothing",
                            "server elsewhere",
                            "table users",
                            "event trigger noticing");
            assertThat(reading.toString()).doesNotContain("not to be told");
        }
    }
}
