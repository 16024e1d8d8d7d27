package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What leads from one schema to another, all of it in one order: mostly the whole of a diff.
 *
 * @param from where it begins
 * @param to where it ends
 * @param partings the tables that leave their parents and join others
 * @param comparison the two under comparison
 */
record Leg(Schema from, Schema to, Partings partings, Comparison comparison) {

    /** The only one, yet to be compared. */
    static Leg whole(Schema from, Schema to, DiffOptions options, List<Differ<?>> differs) {
        return of(from, to, options, differs, Set.of(), true);
    }

    /** One of several, yet to be compared. */
    static Leg part(Schema from, Schema to, DiffOptions options, List<Differ<?>> differs) {
        return of(from, to, options, differs, Set.of(), false);
    }

    private static Leg of(
            Schema from,
            Schema to,
            DiffOptions options,
            List<Differ<?>> differs,
            Set<ObjectId> madeAgain,
            boolean whole) {
        Partings partings = Partings.of(MovedExtensions.settle(from, to), to, differs);
        Set<ObjectId> known = new TreeSet<>(madeAgain);
        known.addAll(partings.takenKeys());
        known.addAll(partings.holdingKeys());
        Rebuilding rebuilding = Rebuilding.of(partings.from(), partings.to(), differs, known);
        return new Leg(from, to, partings, new Comparison(partings, options, rebuilding, whole));
    }

    /** The same, yet to be compared, in which some objects are dropped and made again. */
    Leg makingAgain(Set<ObjectId> objects, List<Differ<?>> differs) {
        return of(from, to, comparison.options(), differs, objects, comparison.isWhole());
    }

    /** An order of what was found in which PostgreSQL takes it, if there is one. */
    Ordering ordering() {
        return Ordering.of(
                NameCycles.broken(comparison.changes(), comparison.passingNames()::isTaken),
                comparison.from(),
                comparison.to());
    }

    /** What was found, in that order. */
    List<Operation> operations(Ordering ordering) {
        return ForeignTables.settle(ordering.operations(), from, to);
    }
}
