package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.plan.Relations;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChangeTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            character varying(20)          | character varying(50)
            character varying(20)          | character varying
            character varying(20)          | text
            character varying              | text
            text                           | character varying
            bit varying(4)                 | bit varying(8)
            numeric(10,2)                  | numeric(12,2)
            numeric(10,2)                  | numeric
            timestamp(3) without time zone | timestamp without time zone
            timestamp(3) with time zone    | timestamp(6) with time zone
            timestamp without time zone    | timestamp(6) without time zone
            time(0) without time zone      | time(3) without time zone
            time(0) with time zone         | time with time zone
            interval(3)                    | interval
            cidr                           | inet
            """)
    void takesEveryValueAsItIs(String from, String to) throws SQLException {
        assertThat(new TypeChange(from, to).isFree()).isTrue();
        assertThat(new TypeChange(from, to).hazards("a.b")).isEmpty();
        assertThat(rewrites(from, to)).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            smallint                    | integer                          |
            integer                     | bigint                           |
            integer                     | numeric                          |
            integer                     | double precision                 |
            real                        | double precision                 |
            date                        | timestamp without time zone      |
            integer                     | text                             |
            citext                      | text                             |
            text                        | citext                           |
            character(5)                | character varying                |
            numeric(10,2)               | numeric(12,4)                    | may fail: if a value of a.b doesn't fit numeric(12,4)
            bigint                      | integer                          | may fail: if a value of a.b doesn't fit integer
            text                        | character varying(5)             | may fail: if a value of a.b doesn't fit character varying(5)
            character varying(20)       | character varying(5)             | may fail: if a value of a.b doesn't fit character varying(5)
            character varying(20)[]     | character varying(5)[]           | may fail: if a value of a.b doesn't fit character varying(5)
            bigint                      | double precision                 | data loss: digits of a.b; may fail: if a value of a.b doesn't fit double precision
            numeric                     | integer                          | data loss: the fraction of a.b; may fail: if a value of a.b doesn't fit integer
            numeric(10,4)               | numeric(10,2)                    | data loss: digits of the fraction of a.b; may fail: if a value of a.b doesn't fit numeric(10,2)
            timestamp without time zone | timestamp(3) without time zone   | data loss: digits of the second of a.b
            timestamp with time zone    | date                             | data loss: the time of day of a.b
            timestamp without time zone | time without time zone           | data loss: the date of a.b
            json                        | jsonb                            | data loss: spacing, order of keys and repeated keys of a.b
            """)
    void saysWhatAWrittenValueCanLose(String from, String to, @Nullable String hazards) throws SQLException {
        TypeChange change = new TypeChange(from, to);

        assertThat(change.isFree()).isFalse();
        assertThat(change.hazards("a.b"))
                .extracting(Hazard::toString)
                .isEqualTo(hazards == null ? List.of() : List.of(hazards.split("; ", -1)));
        assertThat(rewrites(from, to)).isTrue();
    }

    /** Whether PostgreSQL writes the table or the column's index anew. */
    private static boolean rewrites(String from, String to) throws SQLException {
        String index = from.startsWith("json") ? "" : "; CREATE INDEX by_b ON users (b)";
        try (TestBase base = TestBase.of("CREATE EXTENSION citext; CREATE TABLE users (b " + from + ")" + index)) {
            Relations relations = Relations.of(base.connection());
            base.run(new AlterColumnType(USERS, "b", new TypeChange(from, to), null, null, List.of()));
            return relations.tablesRewritten(base.connection()) || relations.indexesRewritten(base.connection());
        }
    }
}
