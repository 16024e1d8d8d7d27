package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.cases.PgDump;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.ExecuteSql;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A runner in a JVM of its own is killed at each boundary of the twelve steps and in each of their statements, up and
 * down, and another one goes on: it comes out as if nothing had been.
 *
 * <p>{@code -Dcrash=long} kills it at the end of each statement, too, where the transaction makes that the same.
 */
class CrashTest {

    private static final boolean LONG = "long".equals(System.getProperty("crash"));

    /** The newest that there is a pg_dump for. */
    private static final int MAJOR = TestServer.majors().stream()
            .filter(PgDump::dumps)
            .max(Integer::compare)
            .orElse(17);

    private static final String WRITER = "LOCK TABLE users IN ROW EXCLUSIVE MODE";

    private static final Map<Direction, TestDatabase> BEFORE = new EnumMap<>(Direction.class);
    private static final Map<Direction, String> AFTER = new EnumMap<>(Direction.class);

    /**
     * Where the runner is killed.
     *
     * @param direction which way it goes
     * @param step how many steps are done by then
     * @param gate where the server is held up; empty for the boundary behind the step
     * @param blocker what somebody else begins there, so that the statement comes to wait for him; empty for nothing
     * @param finishes whether the server comes to the statement's end, for nobody; else it notices before
     */
    record Place(Direction direction, int step, String gate, String blocker, boolean finishes) {

        @Override
        public String toString() {
            String where = gate.isEmpty() ? "boundary" : gate.replaceAll("\\s+", " ");
            return direction.word() + " " + step + ", " + where + (blocker.isEmpty() ? "" : ", behind " + blocker)
                    + (finishes ? ", finished" : "");
        }
    }

    static Stream<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Turn> turns = Turn.of(TwelveSteps.files().get(0).operations(direction, Database.DEFAULT));
            int steps = turns.get(turns.size() - 1).step() + 1;
            assertThat(steps).isEqualTo(direction == Direction.UPGRADE ? TwelveSteps.STEPS : TwelveSteps.STEPS_BACK);
            for (int step = 1; step < steps; step++) {
                places.add(new Place(direction, step, "", "", false));
            }
            for (Turn turn : turns) {
                for (String gate : gates(turn)) {
                    places.add(new Place(direction, turn.step(), gate, "", places.size() % 2 == 0));
                }
                for (String blocker : blockers(turn)) {
                    String gate = "start " + turn.statement().sql();
                    places.add(new Place(direction, turn.step(), gate, blocker, false));
                }
            }
        }
        return places.stream();
    }

    private static List<String> gates(Turn turn) {
        String sql = turn.statement().sql();
        if (turn.operation() instanceof Backfill) {
            return List.of(
                    "row " + sql.lines().limit(2).reduce((a, b) -> a + "\n" + b).orElseThrow());
        }
        if (turn.operation() instanceof ExecuteSql) {
            return List.of("row " + sql);
        }
        List<String> gates = new ArrayList<>(List.of("start " + sql));
        if (sql.contains("gate.build")) {
            gates.add("build");
        }
        if (!turn.inTransaction() || LONG) {
            gates.add("end " + sql);
        }
        return gates;
    }

    /** What a concurrent statement waits for midway: writers when its index is there, old snapshots when it is built. */
    private static List<String> blockers(Turn turn) {
        String sql = turn.statement().sql();
        return sql.startsWith("CREATE INDEX CONCURRENTLY users_built")
                ? List.of(WRITER, "SELECT FROM orders LIMIT 1")
                : sql.startsWith("DROP INDEX CONCURRENTLY") ? List.of(WRITER) : List.of();
    }

    @BeforeAll
    static void undisturbed() throws Exception {
        BEFORE.put(Direction.UPGRADE, TwelveSteps.database(MAJOR));
        try (Fixture fixture = new Fixture(BEFORE.get(Direction.UPGRADE).copy())) {
            fixture.runner(TwelveSteps.files()).migrate("head");
            AFTER.put(Direction.UPGRADE, state(fixture));
            fixture.disconnect();
            BEFORE.put(Direction.DOWNGRADE, fixture.database().copy());
        }
        try (Fixture fixture = new Fixture(BEFORE.get(Direction.DOWNGRADE).copy())) {
            fixture.runner(TwelveSteps.files()).downgrade("base");
            AFTER.put(Direction.DOWNGRADE, state(fixture));
        }
    }

    @AfterAll
    static void drop() {
        BEFORE.values().forEach(TestDatabase::close);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("places")
    void theNextRunnerGoesOn(Place place, @TempDir Path folder) throws Exception {
        try (Fixture fixture = new Fixture(copy(place.direction()))) {
            kill(fixture, place, folder.resolve("output").toFile());

            go(place.direction(), fixture.runner(TwelveSteps.files()));

            assertThat(fixture.history())
                    .isEqualTo(
                            place.direction() == Direction.UPGRADE
                                    ? "r001 upgrade " + TwelveSteps.STEPS + "/" + TwelveSteps.STEPS
                                    : null);
            fixture.assertNothingLeft();
            assertThat(state(fixture)).isEqualTo(AFTER.get(place.direction()));
        }
    }

    /** Nobody else may be making a copy of it. */
    private static TestDatabase copy(Direction direction) {
        synchronized (BEFORE) {
            return Objects.requireNonNull(BEFORE.get(direction)).copy();
        }
    }

    private static void go(Direction direction, Runner runner) {
        if (direction == Direction.UPGRADE) {
            runner.migrate("head");
        } else {
            runner.downgrade("base");
        }
    }

    private static String state(Fixture fixture) throws SQLException, IOException, InterruptedException {
        String dump = PgDump.dumps(MAJOR) ? PgDump.of(fixture.database()) : "";
        return TwelveSteps.state(fixture::connect) + "\n" + dump;
    }

    /** Kills it once the server, or for a boundary the runner itself, is at the place. */
    private static void kill(Fixture fixture, Place place, File output) throws Exception {
        boolean boundary = place.gate().isEmpty();
        if (!boundary) {
            fixture.execute("INSERT INTO gate.closed VALUES ('" + place.gate().replace("'", "''") + "')");
        }
        String last = boundary ? String.valueOf(place.step()) : "0";
        String direction = place.direction().name();
        Process runner = OtherRunner.start(CrashTest.class, fixture.database(), output, direction, last);
        try (Connection blocker = fixture.connect()) {
            await(
                    fixture,
                    boundary ? "application_name = 'at the boundary'" : "wait_event = 'PgSleep'",
                    output,
                    runner);
            if (!place.blocker().isEmpty()) {
                begin(blocker, place.blocker());
                fixture.execute("DELETE FROM gate.closed");
                await(fixture, "wait_event = 'virtualxid'", output, runner);
            }
            // SIGKILL: nothing in it gets to tidy up.
            runner.destroyForcibly().waitFor();
            if (!place.finishes()) {
                awaitNone(fixture, "application_name = 'whimbrel'", output);
            }
        } finally {
            runner.destroyForcibly().waitFor();
        }
        fixture.execute("DELETE FROM gate.closed");
    }

    private static void begin(Connection blocker, String sql) throws SQLException {
        blocker.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(Fixture fixture, String session, File output, Process runner) throws Exception {
        poll(fixture, session, output, () -> {
            assertThat(runner.isAlive()).as("see %s", output).isTrue();
            return fixture.sessions(session) > 0;
        });
    }

    private static void awaitNone(Fixture fixture, String session, File output) throws Exception {
        poll(fixture, session, output, () -> fixture.sessions(session) == 0);
    }

    private static void poll(Fixture fixture, String session, File output, Callable<Boolean> until) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!until.call()) {
            assertThat(System.nanoTime())
                    .as("%s on %s, see %s", session, fixture.database(), output)
                    .isLessThan(deadline);
            Thread.sleep(25);
        }
    }

    /** A runner in a JVM of its own; behind the step that is named it waits to be killed. */
    public static void main(String[] arguments) {
        ConnectionSource source = OtherRunner.source(arguments);
        int last = Integer.parseInt(arguments[4]);
        Progress progress = new Progress() {
            @Override
            public void stepFinished(MigrationFile file, int number, int stepsTotal) {
                if (number == last) {
                    OtherRunner.waitToBeKilled(source);
                }
            }
        };
        Runner runner =
                new Runner(source, RevisionGraph.of(TwelveSteps.files()), Database.DEFAULT, Fixture.OPTIONS, progress);
        go(Direction.valueOf(arguments[3]), runner);
    }
}
