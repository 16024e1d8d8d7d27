package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.WhimbrelException;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.WireProxy.Cut;
import io.whimbrel.run.WireProxy.Place;
import io.whimbrel.run.WireProxy.Wire;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A runner's connection is cut at each message of the protocol, either way, and it or the next run goes on: it comes out
 * as if nothing had been.
 *
 * <p>Of a server's answer that has several messages the first and the last get lost; each of them does with {@code
 * -Dcrash=long}, which also has each of the client's vanish without a word.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CutWireTest {

    private static final boolean LONG = "long".equals(System.getProperty("crash"));

    private static final List<Recorded> FILES = TwelveSteps.files();

    private static final char READY = 'Z';

    /** What is sent doesn't depend on how fast the machine is: neither the batches nor who asks who is in the way. */
    private static final RunnerOptions OPTIONS = Fixture.OPTIONS
            .withBatches(Duration.ofSeconds(10), Duration.ZERO)
            .withLockTimeout(Duration.ofSeconds(20), 3, Duration.ofMillis(50))
            .withLockWait(Duration.ofSeconds(60));

    private final Map<Boolean, Integer> settled = new ConcurrentHashMap<>();
    private final TestDatabase before = TwelveSteps.database(17);
    private List<Wire> undisturbed = List.of();
    private String after = "";

    CutWireTest() throws SQLException {}

    @BeforeAll
    void countTheMessages() throws Exception {
        try (Fixture fixture = new Fixture(before.copy());
                WireProxy proxy = new WireProxy(fixture.database(), null)) {
            runner(proxy, Progress.SILENT, Duration.ofMinutes(1)).migrate("head");
            undisturbed = List.copyOf(proxy.wires);
            after = TwelveSteps.state(fixture::connect);
        }
        assertThat(undisturbed).as("the lock's and the working connection").hasSize(2);
    }

    @AfterAll
    void drop() {
        before.close();
        assertThat(settled.keySet()).as("commits that were in doubt").containsExactlyInAnyOrder(true, false);
    }

    Stream<Place> messages() {
        List<Place> places = new ArrayList<>();
        for (int wire = 0; wire < undisturbed.size(); wire++) {
            // All but the goodbye, which nobody answers.
            for (int n = 0; n < undisturbed.get(wire).seen(false).length() - 1; n++) {
                places.add(new Place(wire, false, n, Cut.CLOSED));
            }
            String answers = undisturbed.get(wire).seen(true);
            for (int n = 0; n < answers.length(); n++) {
                boolean first = n == 0 || answers.charAt(n - 1) == READY;
                if (LONG || first || answers.charAt(n) == READY) {
                    places.add(new Place(wire, true, n, Cut.CLOSED));
                }
            }
        }
        return places.stream();
    }

    /** Each takes as long as a runner believes in an answer. */
    Stream<Place> silences() {
        List<Place> places = new ArrayList<>();
        for (int wire = 0; wire < undisturbed.size(); wire++) {
            int stride = LONG ? 1 : wire == 0 ? 4 : 20;
            for (int n = 0; n < undisturbed.get(wire).seen(false).length(); n += stride) {
                places.add(new Place(wire, false, n, Cut.SILENT));
            }
            String answers = undisturbed.get(wire).seen(true);
            for (int n = answers.indexOf(READY), ready = 0; n >= 0; n = answers.indexOf(READY, n + 1), ready++) {
                if (ready % stride == stride / 2) {
                    places.add(new Place(wire, true, n, Cut.SILENT));
                }
            }
        }
        return places.stream();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("messages")
    void isTheSameInTheEnd(Place place) throws Exception {
        goOn(place);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("silences")
    void isTheSameInTheEndThoughNobodyHearsOfTheCut(Place place) throws Exception {
        long start = System.nanoTime();
        goOn(place);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private void goOn(Place place) throws Exception {
        try (Fixture fixture = new Fixture(copy())) {
            try (WireProxy proxy = new WireProxy(fixture.database(), place)) {
                Duration silence = place.cut() == Cut.SILENT ? Duration.ofMillis(500) : Duration.ofSeconds(10);
                migrate(runner(proxy, settling, silence));
                assertThat(proxy.hasCut()).isTrue();
                fixture.runner(FILES, OPTIONS, Progress.SILENT).migrate("head");
            }
            assertThat(fixture.history()).isEqualTo("r001 upgrade " + TwelveSteps.STEPS + "/" + TwelveSteps.STEPS);
            fixture.assertNothingLeft();
            assertThat(TwelveSteps.state(fixture::connect)).isEqualTo(after);
        }
    }

    private static void migrate(Runner runner) {
        try {
            runner.migrate("head");
        } catch (WhimbrelException e) {
            assertThat(e)
                    .message()
                    .containsAnyOf("(SQLSTATE 08", "The connection was lost at the commit", "(SQLSTATE 57P01)")
                    .doesNotContain("null")
                    .endsWith(".");
        }
    }

    private final Progress settling = new Progress() {
        @Override
        public void commitSettled(MigrationFile file, boolean committed) {
            settled.merge(committed, 1, Integer::sum);
        }
    };

    private static Runner runner(WireProxy proxy, Progress progress, Duration silence) {
        return new Runner(proxy.source(), RevisionGraph.of(FILES), Database.DEFAULT, OPTIONS, progress, silence);
    }

    /** Nobody else may be making a copy of it. */
    private TestDatabase copy() {
        synchronized (before) {
            return before.copy();
        }
    }
}
