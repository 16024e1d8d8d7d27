package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A runner is killed at each boundary and in each statement of a migration of twelve steps, and another one goes on. */
class CrashTest {

    private static final int STEPS = 12;

    /** The steps that are an index, built concurrently: there is nothing to stop at between them and the last one. */
    private static final List<Integer> OUTSIDE = List.of(3, 10);

    private static final int SLEEP = 300;

    /** A row of pauses stops a step: at its beginning (10 times the step) or in the midst of it (one more). */
    private static final String SETUP = """
            CREATE TABLE pauses (place int, seconds int);
            CREATE FUNCTION pause(place int) RETURNS int LANGUAGE plpgsql AS $$
            BEGIN PERFORM pg_sleep(p.seconds) FROM public.pauses p WHERE p.place = $1; RETURN 1; END $$;
            CREATE FUNCTION slowly(id bigint, place int) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$
            BEGIN IF id = 500 THEN PERFORM public.pause(place); END IF; RETURN id; END $$;
            CREATE TYPE mood AS ENUM ('sad');
            CREATE TABLE users (id bigint PRIMARY KEY, name text, age int);
            CREATE TABLE orders (id bigint, user_id bigint);
            CREATE TABLE tags (id bigint);
            INSERT INTO users SELECT i, 'name ' || i, 1 FROM generate_series(1, 1000) i;
            INSERT INTO orders SELECT i, i FROM generate_series(1, 1000) i;
            """;

    @Nullable
    private static String expected;

    static Stream<Arguments> places() {
        return IntStream.rangeClosed(1, STEPS)
                .boxed()
                .flatMap(step -> OUTSIDE.contains(step)
                        ? Stream.of(Arguments.of(step, 1))
                        : Stream.of(Arguments.of(step, 0), Arguments.of(step, 1)));
    }

    @ParameterizedTest(name = "step {0}, part {1}")
    @MethodSource("places")
    void theNextRunnerGoesOn(int step, int part, @TempDir Path folder) throws Exception {
        try (Fixture fixture = new Fixture()) {
            fixture.execute(SETUP);
            fixture.execute("INSERT INTO pauses VALUES (" + (10 * step + part) + ", " + SLEEP + ")");
            killWhileItSleeps(fixture, folder.resolve("output").toFile());
            assertThat(fixture.hasTable("whimbrel_history")).isEqualTo(step > 1);
            if (step > 1) {
                assertThat(fixture.history()).isEqualTo("r001 upgrade " + (step - 1) + "/" + STEPS);
            }
            fixture.execute("DELETE FROM pauses");

            assertThat(fixture.runner(twelveSteps()).migrate("head")).hasSize(1);

            assertThat(fixture.history()).isEqualTo("r001 upgrade " + STEPS + "/" + STEPS);
            assertThat(fixture.one("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                    .isEqualTo("0");
            assertThat(fixture.one("""
                            SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                            WHERE l.locktype IN ('relation', 'advisory') AND l.pid <> pg_backend_pid()
                              AND a.datname = current_database() AND a.backend_type = 'client backend'""")).isEqualTo("0");
            assertThat(state(fixture)).isEqualTo(undisturbed());
        }
    }

    private static synchronized String undisturbed() throws SQLException {
        String known = expected;
        if (known == null) {
            try (Fixture fixture = new Fixture()) {
                fixture.execute(SETUP);
                fixture.runner(twelveSteps()).migrate("head");
                known = state(fixture);
            }
            expected = known;
        }
        return known;
    }

    /** The schema and the rows. */
    private static String state(Fixture fixture) throws SQLException {
        try (Connection connection = fixture.connect()) {
            Schema schema = new CatalogReader().read(connection);
            String rows = fixture.one("""
                    SELECT concat_ws(' ', (SELECT string_agg(u::text, ',' ORDER BY id) FROM users u),
                      (SELECT string_agg(n::text, ',' ORDER BY n.id, n.made) FROM notes n),
                      (SELECT count(*) FROM orders), (SELECT string_agg(t::text, ',') FROM tags t))""");
            return schema + "\n" + rows;
        }
    }

    private static List<Recorded> twelveSteps() {
        List<Operation> steps = new ArrayList<>();
        steps.add(step(1, "CREATE TABLE notes (id bigint, made text); INSERT INTO notes VALUES (1, 'first')"));
        steps.add(step(2, "ALTER TABLE users ADD COLUMN kind text"));
        steps.add(index("users_slowly", "users", 3, false));
        steps.add(step(4, "ALTER TABLE orders ADD CONSTRAINT theirs FOREIGN KEY (user_id) REFERENCES users NOT VALID"));
        steps.add(step(5, "ALTER TABLE orders VALIDATE CONSTRAINT theirs"));
        steps.add(step(6, "UPDATE users SET kind = 'person ' || id, age = age + 1"));
        steps.add(step(7, "ALTER TYPE mood ADD VALUE 'calm'"));
        steps.add(step(8, "ALTER TABLE tags ADD COLUMN mood mood DEFAULT 'calm'; INSERT INTO tags VALUES (1)"));
        steps.add(step(9, "CREATE VIEW people AS SELECT id, kind FROM users"));
        steps.add(index("orders_slowly", "orders", 10, true));
        steps.add(step(11, "INSERT INTO notes VALUES (11, 'once')"));
        steps.add(step(12, "ALTER TABLE users DROP COLUMN name"));
        return List.of(new Recorded("r001", "", steps, List.of()));
    }

    private static Operation step(int number, String work) {
        return Recorded.committing(
                "SELECT pause(" + 10 * number + "); " + work + "; SELECT pause(" + (10 * number + 1) + ")");
    }

    private static Operation index(String name, String table, int step, boolean unique) {
        String expression = "slowly(id, " + (10 * step + 1) + ")";
        return new CreateIndex(
                new Index(
                        QualifiedName.parse(name),
                        QualifiedName.parse(table),
                        "btree",
                        unique,
                        List.of(expression),
                        List.of(),
                        false,
                        Map.of(),
                        null,
                        null),
                true);
    }

    private static void killWhileItSleeps(Fixture fixture, File output) throws Exception {
        Process runner = OtherRunner.start(CrashTest.class, fixture.database(), output);
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (fixture.one("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                            + " AND datname = current_database()")
                    == null) {
                assertThat(runner.isAlive()).as("see %s", output).isTrue();
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(20);
            }
        } finally {
            // SIGKILL: nothing in it gets to tidy up.
            runner.destroyForcibly().waitFor();
        }
    }

    /** A runner in a JVM of its own. */
    public static void main(String[] arguments) {
        new Runner(
                        OtherRunner.source(arguments),
                        RevisionGraph.of(twelveSteps()),
                        Database.DEFAULT,
                        Fixture.OPTIONS,
                        Progress.SILENT)
                .migrate("head");
    }
}
