package io.whimbrel.plan;

import static io.whimbrel.plan.Measured.RowWork.DELETE;
import static io.whimbrel.plan.Measured.RowWork.INSERT;
import static io.whimbrel.plan.Measured.RowWork.TRUNCATE;
import static io.whimbrel.plan.Measured.RowWork.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What raw SQL is seen to do, on every major. */
class MeasurementTest {

    private static final QualifiedName USERS = QualifiedName.parse("users");
    private static final QualifiedName ORDERS = QualifiedName.parse("orders");

    private static final String SETUP = """
        CREATE TYPE mood AS ENUM ('sad');
        CREATE TABLE users (id int PRIMARY KEY, name varchar(50), age int);
        CREATE TABLE orders (id int, user_id int);
        CREATE INDEX orders_user ON orders (user_id);
        CREATE VIEW named AS SELECT id, name FROM users;
        """;

    static Stream<Integer> majors() {
        return TestServer.majors().stream();
    }

    static ScratchDatabase scratch(int major) {
        ServerAccess access = TestServer.of(major).access();
        return ScratchDatabase.create(
                DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password()));
    }

    private interface Check {
        void on(Scene scene) throws SQLException;
    }

    private record Scene(ScratchDatabase scratch, Connection connection) {

        Measured see(Operation... operations) {
            Execution.apply(connection, List.of(within(SETUP)));
            Measurement measurement = new Measurement(scratch, connection, turn -> true);
            Execution.apply(connection, List.of(operations), measurement);
            assertThat(measurement.found()).hasSameSizeAs(operations);
            return measurement.found().get(operations.length - 1).orElseThrow();
        }
    }

    private static void on(int major, Check check) throws SQLException {
        try (ScratchDatabase scratch = scratch(major);
                Connection connection = scratch.connect()) {
            check.on(new Scene(scratch, connection));
        }
    }

    private static Operation within(String sql) {
        return new ExecuteSql(sql, Boundary.WITHIN);
    }

    private static Operation outside(String sql) {
        return new ExecuteSql(sql, Boundary.OUTSIDE);
    }

    @ParameterizedTest
    @MethodSource("majors")
    void aRewriteIsSeenByTheFile(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(within("ALTER TABLE users ALTER age TYPE bigint"));
            assertThat(seen.locks()).containsEntry(USERS, Lock.ACCESS_EXCLUSIVE);
            assertThat(seen.rewritten()).containsExactly(USERS);
            assertThat(seen.cost()).isEqualTo(Cost.REWRITE);
            assertThat(seen.hazards()).isEmpty();
            assertThat(seen.whole()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void aTypeThatOnlyWidensCostsNothing(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(within("DROP VIEW named; ALTER TABLE users ALTER name TYPE varchar(100);"
                    + "CREATE VIEW named AS SELECT id, name FROM users"));
            assertThat(seen.locks()).containsEntry(USERS, Lock.ACCESS_EXCLUSIVE);
            assertThat(seen.cost()).isEqualTo(Cost.METADATA);
            assertThat(seen.cascades()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void anIndexIsBuiltBehindAShareLock(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(within("CREATE INDEX ON users (name)"));
            assertThat(seen.locks()).isEqualTo(Map.of(USERS, Lock.SHARE));
            assertThat(seen.cost()).isEqualTo(Cost.REWRITE);
            assertThat(seen.changes().plainIndexes()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void aConstraintScansUnlessItIsNotValid(int major) throws SQLException {
        String foreignKey = "ALTER TABLE orders ADD CONSTRAINT theirs FOREIGN KEY (user_id) REFERENCES users";
        on(major, scene -> {
            Measured seen = scene.see(within(foreignKey));
            assertThat(seen.locks())
                    .containsEntry(USERS, Lock.SHARE_ROW_EXCLUSIVE)
                    .containsEntry(ORDERS, Lock.SHARE_ROW_EXCLUSIVE);
            assertThat(seen.scanned()).contains(ORDERS);
            assertThat(seen.cost()).isEqualTo(Cost.SCAN);
            assertThat(seen.hazards()).containsExactly(Hazard.mayFail("if rows of orders don't fit theirs"));
        });
        on(major, scene -> {
            Measured seen = scene.see(within(foreignKey + " NOT VALID"));
            assertThat(seen.scanned()).isEmpty();
            assertThat(seen.cost()).isEqualTo(Cost.METADATA);
            assertThat(seen.hazards()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void aForeignTableHasNoRowsToLoseOrToBeInTheWay(int major) throws SQLException {
        Operation films = new ExecuteSql(
                "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"
                        + "CREATE FOREIGN TABLE films (id int, title text, year int) SERVER s",
                Boundary.COMMIT_AFTER);
        on(major, scene -> {
            Measured seen = scene.see(
                    films,
                    within("ALTER FOREIGN TABLE films DROP year, ALTER id TYPE bigint, ALTER title SET NOT NULL,"
                            + " ADD CONSTRAINT positive CHECK (id > 0)"));
            assertThat(seen.locks()).isEqualTo(Map.of(QualifiedName.parse("films"), Lock.ACCESS_EXCLUSIVE));
            assertThat(seen.cost()).isEqualTo(Cost.METADATA);
            assertThat(seen.hazards()).isEmpty();
        });
        on(
                major,
                scene -> assertThat(scene.see(films, within("DROP FOREIGN TABLE films"))
                                .hazards())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("majors")
    void setNotNullScansUnlessACheckSaysSo(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(within("ALTER TABLE users ALTER age SET NOT NULL"));
            assertThat(seen.scanned()).containsExactly(USERS);
            assertThat(seen.changes().refusingNull()).containsExactly(new Changes.Part(USERS, "age"));
        });
        on(major, scene -> {
            Measured seen = scene.see(
                    within("ALTER TABLE users ADD CONSTRAINT there CHECK (age IS NOT NULL) NOT VALID"),
                    within("ALTER TABLE users VALIDATE CONSTRAINT there"),
                    within("ALTER TABLE users ALTER age SET NOT NULL"));
            assertThat(seen.scanned()).isEmpty();
            assertThat(seen.cost()).isEqualTo(Cost.METADATA);
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void whatIsDoneWithRowsIsTold(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(
                    within("UPDATE users SET age = 1; DELETE FROM orders; INSERT INTO users VALUES" + " (1)"));
            assertThat(seen.rows()).isEqualTo(Map.of(USERS, Set.of(UPDATE, INSERT), ORDERS, Set.of(DELETE)));
            assertThat(seen.locks()).containsEntry(USERS, Lock.ROW_EXCLUSIVE);
            assertThat(seen.cost()).isEqualTo(Cost.REWRITE);
            assertThat(seen.hazards()).containsExactly(Hazard.dataLoss("the rows of orders that it deletes"));
        });
        on(major, scene -> {
            Measured seen = scene.see(within("TRUNCATE orders"));
            assertThat(seen.rows()).isEqualTo(Map.of(ORDERS, Set.of(TRUNCATE)));
            assertThat(seen.rewritten()).isEmpty();
            assertThat(seen.hazards()).containsExactly(Hazard.dataLoss("all rows of orders"));
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void theRowsThatItWroteAreThereOnce(int major) throws SQLException {
        on(major, scene -> {
            scene.see(within("INSERT INTO orders VALUES (1, 2)"));
            try (java.sql.Statement statement = scene.connection().createStatement();
                    java.sql.ResultSet rows = statement.executeQuery(
                            "select count(*), (select count(*) from pg_trigger where not tgisinternal) from orders")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(1);
                assertThat(rows.getInt(2)).isZero();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void dropsAreDataLossAndACascadeIsSeenThoughNothingWentAlong(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(within("DROP VIEW named; DROP TABLE users; ALTER TABLE orders DROP user_id"));
            assertThat(seen.cascades()).isEmpty();
            assertThat(seen.hazards())
                    .contains(Hazard.dataLoss("all of users"), Hazard.dataLoss("the values of orders.user_id"));
        });
        on(major, scene -> {
            Measured seen = scene.see(within("DROP TABLE orders CASCADE"));
            assertThat(seen.cascades()).containsExactly(ORDERS);
        });
        on(major, scene -> {
            Measured seen = scene.see(within("ALTER TABLE users DROP name CASCADE"));
            assertThat(seen.cascades()).contains(USERS);
            assertThat(seen.changes().gone()).containsExactly(new Changes.Gone(QualifiedName.parse("named"), false));
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void onlyWhatAStatementAddsToItsTransactionIsItsOwn(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(
                    within("ALTER TABLE users ALTER age SET DEFAULT 1"), within("CREATE INDEX ON users (age)"));
            assertThat(seen.locks()).isEmpty();
            assertThat(seen.worked()).containsExactly(USERS);
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void codeIsMeasuredToo(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(new RunCode(connection -> {
                try (java.sql.Statement statement = connection.createStatement()) {
                    statement.execute("LOCK TABLE orders IN EXCLUSIVE MODE");
                }
            }));
            assertThat(seen.locks()).isEqualTo(Map.of(ORDERS, Lock.EXCLUSIVE));
        });
    }

    @ParameterizedTest
    @MethodSource("majors")
    void outsideOfATransactionItIsSeenByWhatItWaitsFor(int major) throws SQLException {
        on(major, scene -> {
            Measured seen = scene.see(outside("CREATE INDEX CONCURRENTLY users_name ON users (name)"));
            assertThat(seen.locks()).containsEntry(USERS, Lock.SHARE_UPDATE_EXCLUSIVE);
            assertThat(seen.locks().values()).noneMatch(Lock::stalls);
            assertThat(seen.changes().plainIndexes()).isEqualTo(Map.of(QualifiedName.parse("users_name"), USERS));
            assertThat(seen.whole()).isFalse();
        });
        on(major, scene -> {
            Measured seen = scene.see(outside("VACUUM FULL orders"));
            assertThat(seen.locks()).containsEntry(ORDERS, Lock.ACCESS_EXCLUSIVE);
            assertThat(seen.rewritten()).containsExactly(ORDERS);
        });
        on(major, scene -> {
            Measured seen = scene.see(outside("REINDEX TABLE orders"));
            assertThat(seen.locks()).containsEntry(ORDERS, Lock.SHARE);
        });
    }
}
