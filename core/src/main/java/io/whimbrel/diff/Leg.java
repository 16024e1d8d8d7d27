package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
import java.util.List;

/**
 * What leads from one schema to another, all of it in one order: mostly the whole of a diff.
 *
 * @param from where it begins
 * @param to where it ends
 * @param partings the tables that leave their parents and join others
 * @param comparison the two under comparison
 */
record Leg(Schema from, Schema to, Partings partings, Comparison comparison) {

    /** One that is yet to be compared. */
    static Leg of(Schema from, Schema to, DiffOptions options, List<Differ<?>> differs) {
        Partings partings = Partings.of(MovedExtensions.settle(from, to), to, differs);
        Rebuilding rebuilding = Rebuilding.of(partings.from(), partings.to(), differs, partings.takenKeys());
        return new Leg(from, to, partings, new Comparison(partings, options, rebuilding));
    }

    /** What was found, in an order in which PostgreSQL takes it. */
    List<Operation> operations() {
        List<Operation> ordered =
                Ordering.of(NameCycles.broken(comparison.changes()), comparison.from(), comparison.to());
        return ForeignTables.settle(ordered, from, to);
    }
}
