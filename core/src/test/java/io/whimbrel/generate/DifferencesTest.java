package io.whimbrel.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void namesNothingThatIsEqual() throws SQLException {
        Schema reached = schema("""
                CREATE TABLE users (id bigint PRIMARY KEY, name varchar(100), age int, note text);
                CREATE VIEW names AS SELECT name FROM users;
                CREATE SEQUENCE numbers""");
        Schema wanted = schema("""
                CREATE TABLE users (id bigint PRIMARY KEY, name text, age int NOT NULL DEFAULT 1, mail text);
                CREATE SEQUENCE numbers;
                CREATE TYPE mood AS ENUM ('sad')""");

        assertThat(Differences.between(reached, wanted))
                .containsExactly(
                        "enum mood is missing",
                        "table users: columns age notNull is false instead of true",
                        "table users: columns age defaultExpression is nothing instead of 1",
                        "table users: columns mail is missing",
                        "table users: columns name type is character varying(100) instead of text",
                        "table users: columns note is too many",
                        "view names is too many");
        assertThat(Differences.between(wanted, wanted)).isEmpty();
    }

    private static Schema schema(String sql) throws SQLException {
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return new CatalogReader().read(connection);
        }
    }
}
