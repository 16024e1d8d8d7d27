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
                create table events (id serial primary key, at date) partition by range (id);
                create table events_1 partition of events for values from (1) to (10);
                create index on events (at);
                create table base (id int primary key);
                create table derived () inherits (base);
                create table guarded (id int, n int);
                alter table guarded enable row level security;
                create policy own on guarded using (n = 1);
                """)) {
            Reading reading = new CatalogReader().inspect(database.connection());

            assertThat(reading.leftOut())
                    .extracting(LeftOut::toString)
                    .containsExactly(
                            "inheriting table derived",
                            "partition events_1",
                            "partitioned table events",
                            "policy own on guarded",
                            "row security guarded");
            assertThat(reading.schema().objects().keySet())
                    .extracting(ObjectId::toString)
                    .containsExactly("extension hstore", "table base", "table guarded");
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
