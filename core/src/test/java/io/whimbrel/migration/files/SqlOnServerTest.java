package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A migration in SQL, edited by hand, runs on a server: nothing but the driver reads its statements. */
class SqlOnServerTest {

    private static final String FILE = """
            -- Edited by hand
            --
            -- revision: aaaaaaaaaaaa
            -- follows: base

            -- upgrade

            -- a comment; with a semicolon
            CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE people (name text, note text DEFAULT 'a;
            b', mood mood);
            CREATE FUNCTION greet(who text) RETURNS text LANGUAGE plpgsql AS $body$
            DECLARE greeting text := 'hello; ';
            BEGIN
                RETURN greeting || who; -- done;
            END;
            $body$;
            INSERT INTO people (name) VALUES ('{fn x} what?'); /* all; */

            ALTER TYPE mood ADD VALUE 'happy';
            -- whimbrel:commit
            UPDATE people SET mood = 'happy';

            -- whimbrel:outside-transaction
            CREATE INDEX CONCURRENTLY people_name_idx ON people (name);

            -- whimbrel:transaction
            INSERT INTO people (name) VALUES (greet('you'));

            -- downgrade

            DROP FUNCTION greet(text);
            DROP TABLE people;
            DROP TYPE mood;
            """;

    @Test
    void runsUpAndDown() throws SQLException {
        SqlMigration migration = SqlMigrationReader.read("V20260101_000000_aaaaaaaaaaaa.sql", FILE);
        List<Operation> upgrade = migration.operations(Direction.UPGRADE, Database.DEFAULT);
        assertThat(upgrade).hasSize(4);
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            Execution.apply(connection, upgrade);
            assertThat(one(connection, "SELECT string_agg(concat_ws('|', name, note, mood), '/') FROM people"))
                    .isEqualTo("{fn x} what?|a;\nb|happy/hello; you|a;\nb");
            assertThat(one(
                            connection,
                            "SELECT indisvalid FROM pg_index WHERE indexrelid = 'people_name_idx'::regclass"))
                    .isEqualTo("t");

            Execution.apply(connection, migration.operations(Direction.DOWNGRADE, Database.DEFAULT));
            assertThat(one(connection, "SELECT concat(to_regclass('people'), to_regtype('mood'), to_regproc('greet'))"))
                    .isEmpty();
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
