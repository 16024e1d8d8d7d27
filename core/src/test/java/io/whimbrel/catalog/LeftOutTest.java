package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.ObjectId;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeftOutTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void tellsWhatItLeavesOut(int major) throws SQLException {
        try (Database database = Database.of(major, """
            create extension hstore;
            create type base as (id int);
            create table typed of base;
            """)) {
            Reading reading = new CatalogReader().inspect(database.connection());

            assertThat(reading.leftOut()).extracting(LeftOut::toString).containsExactly("typed table typed");
            assertThat(reading.schema().objects().keySet())
                    .extracting(ObjectId::toString)
                    .containsExactly("extension hstore", "type base");
        }
    }

    @Test
    void tellsThatAnIndexIsInvalid() throws SQLException {
        try (Database database = Database.of(17, "create table t (n int); insert into t values (1), (1)")) {
            try (Statement statement = database.connection().createStatement()) {
                statement.execute("create unique index concurrently i on t (n)");
            } catch (SQLException expected) {
                assertThat(expected.getSQLState()).isEqualTo("23505");
            }

            Reading reading = new CatalogReader().inspect(database.connection());

            assertThat(reading.leftOut()).extracting(LeftOut::toString).containsExactly("invalid index i");
            assertThat(reading.schema().objects()).hasSize(1);
        }
    }
}
