package io.whimbrel.properties;

import io.whimbrel.WhimbrelException;
import io.whimbrel.cases.JavaForms;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Any two schemas can be turned into each other and back, and the rows survive it.
 *
 * <p>A build tries the same pairs each time. {@code -Dpairs=20000} tries more of them, {@code -Dseed=7} others,
 * {@code -Dmajor=15} on another PostgreSQL. What fails comes out as the two scripts of a case's folder.
 */
class DiffPropertiesTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final TestServer SERVER = TestServer.of(Integer.getInteger("major", 17));
    private static final Sides SIDES = sides();

    private static Sides sides() {
        try {
            return new Sides(SERVER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterContainer
    static void close() throws SQLException {
        SIDES.close();
    }

    @Property(seed = "1")
    void upgradeAndDowngradeReachWhatTheyShall(@ForAll("pairs") Pair pair) throws SQLException {
        hold(pair, false);
    }

    @Property(seed = "3")
    void whatGetsAnotherNameKeepsWhatIsInIt(@ForAll("pairs") Pair pair) throws SQLException {
        hold(pair, true);
    }

    @Property(seed = "2", tries = 20)
    void theMigrationIsTheSameInJava(@ForAll("pairs") Pair pair) throws Exception {
        List<List<Operation>> operations = hold(pair, false);
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

    private static Shrinkable<Pair> pair(Random random) {
        return new ShrinkablePair(new PairGenerator(new Random(random.nextLong() ^ SEED)).next());
    }

    /** The operations there and back; none if the diff says that it knows no way. */
    private static List<List<Operation>> hold(Pair pair, boolean renaming) throws SQLException {
        Pair taken = pair;
        Renames renames = Renames.NONE;
        try {
            Made made = SIDES.make(pair);
            taken = made.pair();
            if (renaming) {
                renames = OtherNames.of(
                        made.from(), made.to(), new Random(taken.toString().hashCode()));
                made = SIDES.rename(made, renames);
            }
            return PairLaws.hold(SIDES, made, renames);
        } catch (WhimbrelException | AssertionError e) {
            SIDES.fresh();
            if (PairLaws.isRefusal(e)) {
                return List.of();
            }
            throw new AssertionError(e.getMessage() + "\n(seed " + SEED + ")\n" + taken + "\n" + renames, e);
        }
    }
}
