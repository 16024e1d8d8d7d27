package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.Emptied;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.plan.Measured;
import io.whimbrel.plan.Measurement;
import io.whimbrel.plan.Relations;
import io.whimbrel.run.Execution;
import io.whimbrel.run.Turn;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.scratch.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A generated migration in SQL is measured by {@code plan} and {@code lint}, the same one in Java declares what it does:
 * what is measured of a step is within what its operations declare.
 *
 * <p>{@code -Ddeclared=all} asks for all cases, which takes minutes; by default those of the online forms, and half of those
 * of kinds where what is done to one table locks others.
 */
class DeclaredLocksTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Set<String> HALF = Set.of("partition", "inheritance", "column");
    private static final int MAJOR = 17;

    /** One for each thread, for all of its cases: to make one takes longer than a case. */
    private static final Queue<Scratch> SCRATCH = new ConcurrentLinkedQueue<>();

    static Stream<String> cases() throws Exception {
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("from.sql")))
                    .map(folder -> new Case(CASES, folder))
                    .filter(each -> "all".equals(System.getProperty("declared")) || isUsual(each))
                    .filter(each -> each.since() <= MAJOR
                            && !each.isRefused()
                            && !each.managed().privileges())
                    .map(Case::name)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isUsual(Case each) {
        return each.object().equals("online")
                || (HALF.contains(each.object()) && Math.floorMod(each.name().hashCode(), 2) == 0);
    }

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
    @MethodSource("cases")
    void whatIsMeasuredIsDeclared(String name) throws Exception {
        Case each = new Case(CASES, CASES.resolve(name));
        Scratch kept = SCRATCH.poll();
        Scratch scratch = kept == null ? Scratch.create() : kept;
        try (Databases databases = Databases.on(TestServer.of(MAJOR))) {
            Ways form = BothForms.of(each, databases).online();
            scratch.emptied().again();
            run(scratch.connection(), each.text("from.sql"));
            Ways sql = SqlForm.of(form);
            compare(form.upgrade(), sql.upgrade(), scratch);
            compare(form.downgrade(), sql.downgrade(), scratch);
            databases.keep();
            SCRATCH.add(scratch);
        } catch (Exception | AssertionError e) {
            scratch.close();
            throw e;
        }
    }

    @AfterAll
    static void closeDatabases() throws SQLException {
        for (Scratch each : SCRATCH) {
            each.close();
        }
        SCRATCH.clear();
        Databases.closeAll();
    }

    private static void compare(List<Operation> declaring, List<Operation> sql, Scratch scratch) throws SQLException {
        List<Turn> turns = Turn.of(sql);
        List<Seen> seen = new ArrayList<>();
        Connection connection = scratch.connection();
        Measurement measurement = new Measurement(scratch.database(), connection, turn -> true);
        Execution.apply(connection, sql, (turn, work) -> {
            Relations relations = Relations.of(connection);
            Map<QualifiedName, QualifiedName> parents = parents(connection);
            measurement.around(turn, work);
            seen.add(new Seen(turn, measurement.found().get(seen.size()).orElseThrow(), relations, parents));
        });
        assertThat(seen).hasSameSizeAs(turns);
        Map<Integer, Map<QualifiedName, Lock>> locks = new TreeMap<>();
        Map<Integer, Cost> costs = new TreeMap<>();
        for (Turn turn : Turn.of(declaring)) {
            Statement statement = turn.statement();
            statement
                    .locks()
                    .forEach((relation, lock) -> locks.computeIfAbsent(turn.step(), step -> new TreeMap<>())
                            .merge(relation, lock, Lock::stronger));
            costs.merge(turn.step(), statement.cost(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        for (Seen each : seen) {
            each.isWithin(
                    locks.getOrDefault(each.turn().step(), Map.of()),
                    Optional.ofNullable(costs.get(each.turn().step())));
        }
    }

    /** What is emptied for one case after the other. */
    private record Scratch(ScratchDatabase database, Connection connection, Emptied emptied) {

        static Scratch create() throws SQLException {
            ServerAccess access = TestServer.of(MAJOR).access();
            ScratchDatabase database = ScratchDatabase.create(
                    DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password()));
            Connection connection = database.connect();
            return new Scratch(database, connection, new Emptied(connection));
        }

        void close() throws SQLException {
            connection.close();
            database.close();
        }
    }

    /** What one statement did, and what there was before it. */
    private record Seen(Turn turn, Measured measured, Relations relations, Map<QualifiedName, QualifiedName> parents) {

        /** What is said of a table is said of its partitions and children, too. */
        Optional<Lock> declared(Map<QualifiedName, Lock> locks, QualifiedName relation) {
            QualifiedName parent = parents.get(relation);
            Optional<Lock> above = parent == null ? Optional.empty() : declared(locks, parent);
            return Stream.concat(Optional.ofNullable(locks.get(relation)).stream(), above.stream())
                    .max(Comparator.naturalOrder());
        }

        void isWithin(Map<QualifiedName, Lock> declared, Optional<Cost> cost) {
            String sql = "step " + (turn.step() + 1) + ": " + turn.statement().sql();
            measured.locks().forEach((relation, lock) -> {
                if (lock.stalls() && !relations.isPart(relation)) {
                    assertThat(declared(declared, relation))
                            .as("%s on %s, by %s", lock, relation, sql)
                            .hasValueSatisfying(said -> assertThat(said).isGreaterThanOrEqualTo(lock));
                }
            });
            if (!measured.rewritten().isEmpty()) {
                assertThat(cost).as(sql + " rewrites " + measured.rewritten()).contains(Cost.REWRITE);
            }
            if (!measured.scanned().isEmpty()) {
                assertThat(cost).as(sql + " scans " + measured.scanned()).isNotEmpty();
                assertThat(cost.orElseThrow())
                        .as(sql + " scans " + measured.scanned())
                        .isNotEqualTo(Cost.METADATA);
            }
        }
    }

    private static Map<QualifiedName, QualifiedName> parents(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT inhrelid::regclass::text, inhparent::regclass::text" + " FROM pg_inherits")) {
            Map<QualifiedName, QualifiedName> parents = new TreeMap<>();
            while (rows.next()) {
                parents.put(QualifiedName.parse(rows.getString(1)), QualifiedName.parse(rows.getString(2)));
            }
            return parents;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
