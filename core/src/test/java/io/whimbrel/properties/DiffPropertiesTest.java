package io.whimbrel.properties;

import io.whimbrel.WhimbrelException;
import io.whimbrel.cases.JavaForms;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Any two schemas can be turned into each other and back, and the rows survive it.
 *
 * <p>A try takes two pairs side by side, and a build the same each time. {@code -Dtries=10000} takes more of them,
 * {@code -Dseed=7} others, {@code -Dmajor=15} another PostgreSQL. What fails comes out as the two scripts of a case's folder.
 */
class DiffPropertiesTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final TestServer SERVER = TestServer.of(Integer.getInteger("major", 17));

    /** Each property has its own: where one fails, jqwik leaves it at looking for the smallest pair while the next begins. */
    private final List<Sides> sides = List.of(sides(), sides());

    private final ExecutorService beside = Executors.newSingleThreadExecutor();

    private static Sides sides() {
        try {
            return new Sides(SERVER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterProperty
    void close() throws SQLException {
        beside.shutdown();
        for (Sides each : sides) {
            each.close();
        }
    }

    @Property(seed = "1")
    void upgradeAndDowngradeReachWhatTheyShall(@ForAll("twos") List<Pair> pairs) throws SQLException {
        holdBoth(pairs, false);
    }

    @Property(seed = "3")
    void whatGetsAnotherNameKeepsWhatIsInIt(@ForAll("twos") List<Pair> pairs) throws SQLException {
        holdBoth(pairs, true);
    }

    @Property(seed = "2", tries = 20)
    void theMigrationIsTheSameInJava(@ForAll("pairs") Pair pair) throws Exception {
        List<List<Operation>> operations = hold(pair, false, sides.get(0));
        if (!operations.isEmpty()) {
            JavaForms forms = new JavaForms();
            forms.add("pair", operations.get(0), operations.get(1));
            forms.verify();
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.fromGenerator(DiffPropertiesTest::pair);
    }

    @Provide
    Arbitrary<List<Pair>> twos() {
        return pairs().list().ofSize(sides.size());
    }

    private static Shrinkable<Pair> pair(Random random) {
        return new ShrinkablePair(new PairGenerator(new Random(random.nextLong() ^ SEED)).next());
    }

    private void holdBoth(List<Pair> pairs, boolean renaming) throws SQLException {
        Future<List<List<Operation>>> other = beside.submit(() -> hold(pairs.get(1), renaming, sides.get(1)));
        try {
            hold(pairs.get(0), renaming, sides.get(0));
        } finally {
            done(other);
        }
    }

    private static void done(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operations there and back; none if the diff says that it knows no way. */
    private static List<List<Operation>> hold(Pair pair, boolean renaming, Sides sides) throws SQLException {
        Pair taken = pair;
        Renames renames = Renames.NONE;
        try {
            Made made = sides.make(pair);
            taken = made.pair();
            if (renaming) {
                renames = OtherNames.of(
                        made.from(), made.to(), new Random(taken.toString().hashCode()));
                made = sides.rename(made, renames);
            }
            return PairLaws.hold(sides, made, renames);
        } catch (WhimbrelException | AssertionError e) {
            sides.fresh();
            if (PairLaws.isRefusal(e)) {
                return List.of();
            }
            throw new AssertionError(e.getMessage() + "\n(seed " + SEED + ")\n" + taken + "\n" + renames, e);
        }
    }
}
