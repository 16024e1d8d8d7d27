package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.SequenceOptions;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What operations on columns do with rows that are there. */
class ColumnOperationsTest {

    private static final String SETUP = """
            CREATE TABLE users (id int NOT NULL, name text);
            INSERT INTO users VALUES (7, 'Ann'), (9, NULL);
            """;
    private static final Column SLUG = Column.of("slug", "text").withNotNull(true);

    @Test
    void fillsAnAddedColumnFromItsRow() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.run(new AddColumn(USERS, SLUG, "coalesce(lower(name), 'user-' || id)"));

            assertThat(slugs(base)).isEqualTo("ann,user-9");
            assertThatThrownBy(() -> base.execute("INSERT INTO users VALUES (10)"))
                    .hasMessageContaining("slug");
        }
    }

    @Test
    void fillsRowsWithTheBackfillAndNotWithTheDefault() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.run(new AddColumn(USERS, SLUG.withDefault("'later'"), "'there'"));
            base.execute("INSERT INTO users VALUES (10)");

            assertThat(slugs(base)).isEqualTo("there,there,later");
        }
    }

    @Test
    void leavesANullableColumnNullableBehindItsBackfill() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.run(new AddColumn(USERS, SLUG.withNotNull(false), "lower(name)"));

            assertThat(slugs(base)).isEqualTo("ann");
        }
    }

    @Test
    void failsAndAddsNothingWhereTheBackfillLeavesNull() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            assertThatThrownBy(() -> base.run(new AddColumn(USERS, SLUG, "lower(name)")))
                    .hasMessageContaining("contains null values");

            assertThat(base.value("SELECT count(*) FROM pg_attribute WHERE attname = 'slug'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void goesOnCountingBehindTheGreatestValue() throws SQLException {
        try (TestBase base = TestBase.of(SETUP)) {
            base.run(new AddIdentity(USERS, "id", new Identity(true, SequenceOptions.defaults("integer"))));

            assertThat(base.value("INSERT INTO users (name) VALUES ('Bob') RETURNING id"))
                    .isEqualTo("10");
        }
    }

    @Test
    void countsDownBelowTheLeastValue() throws SQLException {
        SequenceOptions down = new SequenceOptions("integer", -1, -1, Integer.MIN_VALUE, -1, 1, false);
        try (TestBase base = TestBase.of("CREATE TABLE users (id int NOT NULL); INSERT INTO users VALUES (-5), (3)")) {
            base.run(new AddIdentity(USERS, "id", new Identity(false, down)));

            assertThat(base.value("INSERT INTO users DEFAULT VALUES RETURNING id"))
                    .isEqualTo("-6");
        }
    }

    @Test
    void startsAtItsStartWhereNoRowReachedIt() throws SQLException {
        try (TestBase base = TestBase.of("CREATE TABLE users (id int NOT NULL); INSERT INTO users VALUES (0)")) {
            base.run(new AddIdentity(USERS, "id", new Identity(false, SequenceOptions.defaults("integer"))));

            assertThat(base.value("INSERT INTO users DEFAULT VALUES RETURNING id"))
                    .isEqualTo("1");
        }
    }

    private static @Nullable String slugs(TestBase base) throws SQLException {
        return base.value("SELECT string_agg(slug, ',' ORDER BY id) FROM users");
    }
}
