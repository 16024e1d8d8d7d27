package io.whimbrel.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "character varying(100) | character varying(3) | 'abc'          | 'abcd'",
                "text                   | character varying(3) | 'abc'          | 'abc '",
                "text                   | character(3)         | 'ab'           | 'abcd'",
                "bigint                 | integer              | 2147483647     | 2147483648",
                "numeric                | smallint             | 3.0            | 3.5",
                "double precision       | integer              | 3              | 1e300",
                "numeric                | numeric(4,2)         | 12.30          | 12.345",
                "numeric(8,2)           | numeric(4,2)         | 99.99          | 100",
                "numeric                | numeric(4,2)         | 'NaN'          | 1000",
                "integer                | numeric(4,2)         | 99             | 100",
                "real                   | numeric(4,2)         | 1.25           | 1.375",
                "timestamp(6)           | timestamp(0) without time zone | '2026-01-01 10:00:00' | '2026-01-01"
                        + " 10:00:00.5'",
                "text[]                 | character varying(3)[] | '{abc,d}'    | '{abc,abcd}'",
                "numeric[]              | numeric(4,1)[]       | '{1.5}'        | '{1.5,1.25}'",
            })
    void letsThroughWhatFitsAndCountsWhatDoesNot(String from, String to, String fits, String misfits)
            throws SQLException {
        String spelled = from.equals("timestamp(6)") ? "timestamp without time zone" : from;
        AlterColumnType operation = new AlterColumnType(
                QualifiedName.parse("odd.things"), "the value", new TypeChange(spelled, to), null, null, List.of());
        try (TestDatabase database = TestServer.of(17).createDatabase();
                Connection connection = database.connect()) {
            run(connection, "create schema odd");
            run(connection, "create table odd.things (\"the value\" " + from + ")");
            run(connection, "insert into odd.things values (" + misfits + "), (" + fits + "), (null)");
            String was = values(connection);

            assertThatThrownBy(() -> Execution.apply(connection, List.of(operation)))
                    .hasMessageContaining("odd.things.the value can't become " + to + ", which has no room for 1 row");
            assertThat(values(connection)).as("nothing has changed").isEqualTo(was);

            run(connection, "delete from odd.things where \"the value\"::text = (" + misfits + ")::" + from + "::text");
            String kept = values(connection);
            Execution.apply(connection, List.of(operation));
            assertThat(values(connection).replaceAll("[ 0.]+(?=\\D|$)", ""))
                    .as("what fits stays what it is")
                    .isEqualTo(kept.replaceAll("[ 0.]+(?=\\D|$)", ""));
        }
    }

    @Test
    void leavesAUsingAlone() {
        AlterColumnType operation = new AlterColumnType(
                QualifiedName.parse("things"),
                "name",
                new TypeChange("text", "character varying(3)"),
                null,
                "left(name, 3)",
                List.of());

        assertThat(operation.statements()).hasSize(1);
    }

    @Test
    void findsWhatHasNoRoomWithinCompositeTypes() throws SQLException {
        QualifiedName orders = QualifiedName.parse("orders");
        TypeChange change = new TypeChange("numeric(12,4)", "numeric(8,2)");
        try (TestBase base = TestBase.of("""
            create type price as ("the amount" numeric(12,4));
            create type item as (price price, no int);
            create domain items as item[];
            create table orders (total price, lines items);
            insert into orders values (row(1.25), array[row(row(2.5)::price, 1)::item]), (null, null), (row(null), '{}');
            insert into orders values (row(1.125), array[row(row(2.5)::price, 1)::item, row(row(2.125)::price, 2)::item]);
            insert into orders values (row(1.125), null);
            """)) {
            assertThatThrownBy(() -> base.run(new RefuseMisfits(orders, change, "total", List.of("the amount"))))
                    .hasMessageContaining(
                            "orders.total.the amount can't become numeric(8,2), which has no room for 2 rows");
            RefuseMisfits within = new RefuseMisfits(orders, change, "lines", List.of("[]", "price", "the amount"));
            assertThatThrownBy(() -> base.run(within))
                    .hasMessageContaining(
                            "orders.lines[].price.the amount can't become numeric(8,2), which has no room for 1 row");

            base.execute("delete from orders where (total).\"the amount\" = 1.125");
            base.run(within);
        }
    }

    @Test
    void findsWhatHasNoRoomWithinRanges() throws SQLException {
        QualifiedName orders = QualifiedName.parse("orders");
        TypeChange change = new TypeChange("numeric(12,4)", "numeric(8,2)");
        try (TestBase base = TestBase.of("""
            create domain price as numeric(12,4);
            create type span as range (subtype = price);
            create table orders (a price, one span, many span_multirange);
            insert into orders values (null, '[1,2.5]', '{[1,2],[3,]}'), (null, '(,)', '{}'), (null, 'empty', null);
            insert into orders values (1.125, '[1,2.125]', '{[1,2],[3.125,]}');
            """)) {
            for (List<String> path : List.of(List.<String>of(), List.of("[,]"), List.of("[]", "[,]"))) {
                String column = List.of("a", "one", "many").get(path.size());
                assertThatThrownBy(() -> base.run(new RefuseMisfits(orders, change, column, path)))
                        .hasMessageContaining("orders." + column + String.join("", path)
                                + " can't become numeric(8,2), which has no room for 1 row");
            }
            base.execute("delete from orders where a = 1.125");
            base.run(new RefuseMisfits(orders, change, "many", List.of("[]", "[,]")));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String values(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select string_agg(\"the value\"::text, ';' order by 1) from odd.things")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
