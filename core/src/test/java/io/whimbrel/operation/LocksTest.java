package io.whimbrel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.plan.Relations;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The locks and rewrites that operations declare are those that PostgreSQL shows, on every major. */
class LocksTest {

    /** Each major has one for all cases: to make a database takes longer than a case, and so does to connect. */
    private static final Map<Integer, Place> PLACES = new ConcurrentHashMap<>();

    private static final String EMPTY = """
        SET client_min_messages = warning;
        DROP PUBLICATION IF EXISTS changes;
        DROP SCHEMA public CASCADE;
        DROP SCHEMA IF EXISTS audit CASCADE;
        DROP ACCESS METHOD IF EXISTS heap2;
        DROP FOREIGN DATA WRAPPER IF EXISTS files CASCADE;
        CREATE SCHEMA public;
        SET search_path = public;
        """;

    static Stream<LockCase> cases() {
        return Stream.of(
                        TypeCases.all(),
                        TableCases.all(),
                        PartitionCases.all(),
                        ColumnCases.all(),
                        IndexCases.all(),
                        CodeCases.all(),
                        PrivilegeCases.all(),
                        PolicyCases.all(),
                        PublicationCases.all(),
                        ForeignCases.all(),
                        DefinedCases.all())
                .flatMap(cases -> cases);
    }

    /** Those side by side are on servers of their own. */
    static Stream<Arguments> casesOnEveryMajor() {
        return cases().flatMap(each -> TestServer.majors().stream()
                .filter(major -> each.since() <= major)
                .map(major -> Arguments.of(major, each)));
    }

    @Test
    void everyOperationHasACase() {
        Set<String> tested =
                cases().map(each -> each.operation().getClass().getSimpleName()).collect(Collectors.toSet());
        List<String> permitted = Arrays.stream(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(tested).containsExactlyInAnyOrderElementsOf(permitted);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesOnEveryMajor")
    void takesTheLocksItDeclares(int major, LockCase tested) throws Exception {
        Place place = PLACES.computeIfAbsent(major, Place::on);
        synchronized (place) {
            takesTheLocksItDeclares(tested, place);
        }
    }

    private static void takesTheLocksItDeclares(LockCase tested, Place place) throws Exception {
        Connection connection = place.connection();
        execute(connection, EMPTY + tested.setup());
        Relations relations = Relations.of(place.observer());
        if (isOutside(tested.operation())) {
            assertLocks(tested, relations, observe(tested.operation(), place.database(), relations));
            return;
        }
        connection.setAutoCommit(false);
        try {
            run(tested.operation(), connection);
            assertLocks(tested, relations, relations.lockedBy(pid(connection), place.observer()));
            assertThat(relations.tablesRewritten(connection))
                    .as("%s rewrites", tested)
                    .isEqualTo(declaresTableRewrite(tested.operation()));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @AfterAll
    static void dropDatabases() {
        PLACES.values().forEach(place -> place.database().close());
        PLACES.clear();
    }

    /** A database with one who works in it, and one who looks on. */
    private record Place(TestDatabase database, Connection connection, Connection observer) {

        static Place on(int major) {
            TestDatabase database = TestServer.of(major).createDatabase();
            try {
                return new Place(database, database.connect(), database.connect());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isOutside(Operation operation) {
        return operation.statements().stream()
                .anyMatch(statement -> statement.boundary() == Statement.Boundary.OUTSIDE);
    }

    private static boolean declaresTableRewrite(Operation operation) {
        return operation.statements().stream()
                .anyMatch(statement -> statement.cost() == Statement.Cost.REWRITE
                        && statement.sql().startsWith("ALTER TABLE")
                        && !statement.sql().contains(" ADD CONSTRAINT "));
    }

    private static void assertLocks(LockCase tested, Relations relations, Map<QualifiedName, Lock> held) {
        Map<QualifiedName, Lock> declared = new TreeMap<>();
        for (Statement statement : tested.operation().statements()) {
            statement.locks().forEach((relation, lock) -> declared.merge(relation, lock, Lock::stronger));
        }
        held.keySet().removeAll(tested.besides());
        held.keySet().removeIf(relation -> relations.isPart(relation) && !declared.containsKey(relation));
        assertThat(held).as(tested.toString()).isEqualTo(declared);
    }

    /** What waits for a writer to end holds its own lock meanwhile, for another session to see. */
    private static Map<QualifiedName, Lock> observe(Operation operation, TestDatabase database, Relations relations)
            throws Exception {
        try (Connection writer = database.connect();
                Connection connection = database.connect();
                Connection observer = database.connect()) {
            writer.setAutoCommit(false);
            execute(writer, "INSERT INTO users DEFAULT VALUES");
            int pid = pid(connection);
            Thread thread = new Thread(() -> {
                try {
                    run(operation, connection);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
            Map<QualifiedName, Lock> held = relations.lockedBy(pid, observer);
            while (thread.isAlive() && !isWaiting(pid, observer)) {
                Thread.sleep(5);
            }
            held.putAll(relations.lockedBy(pid, observer));
            writer.rollback();
            thread.join();
            return held;
        }
    }

    private static boolean isWaiting(int pid, Connection observer) throws SQLException {
        try (java.sql.Statement statement = observer.createStatement();
                java.sql.ResultSet rows =
                        statement.executeQuery("SELECT 1 FROM pg_locks WHERE NOT granted AND pid = " + pid)) {
            return rows.next();
        }
    }

    private static void run(Operation operation, Connection connection) throws Exception {
        if (operation instanceof RunCode code) {
            code.work().run(connection);
            return;
        }
        for (Statement statement : operation.statements()) {
            execute(connection, statement.sql());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }
}
