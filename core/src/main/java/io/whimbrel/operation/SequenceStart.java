package io.whimbrel.operation;

import io.whimbrel.schema.SequenceOptions;
import java.util.Optional;

/** How a sequence gets to where its new bounds let it go on. */
final class SequenceStart {

    private SequenceStart() {}

    /**
     * Takes a sequence that hasn't come as far as its new bounds to its new start, since PostgreSQL refuses
     * bounds that leave out the last value. What it has handed out already, it doesn't hand out again.
     *
     * @param sequence an SQL expression that gives the sequence, a regclass
     * @param to all its options
     */
    static Optional<Statement> reaching(String sequence, SequenceOptions to) {
        return bound(to) == usualBound(to)
                ? Optional.empty()
                : Optional.of(Statement.of(reachingFromAnywhere(sequence, to)));
    }

    /** The same for bounds that are the usual ones, which seldom leave out anything: who knows that they do has to say so. */
    static String reachingFromAnywhere(String sequence, SequenceOptions to) {
        boolean up = isUp(to);
        long bound = bound(to);
        String last = "coalesce(pg_catalog.pg_sequence_last_value(" + sequence
                + "), (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = " + sequence + "))";
        return "SELECT pg_catalog.setval(" + sequence + ", " + to.start() + ", false) WHERE " + last
                + (up ? " < " : " > ") + bound;
    }

    /** Whether the usual bounds leave out where a sequence may stand. */
    static boolean isBeforeUsual(SequenceOptions from, SequenceOptions to) {
        return bound(to) == usualBound(to)
                && (isUp(to) ? from.minimum() < to.minimum() : from.maximum() > to.maximum());
    }

    private static boolean isUp(SequenceOptions options) {
        return options.increment() > 0;
    }

    /** Where it begins, seen in the direction in which it counts. */
    private static long bound(SequenceOptions options) {
        return isUp(options) ? options.minimum() : options.maximum();
    }

    private static long usualBound(SequenceOptions options) {
        return isUp(options) ? 1 : -1;
    }
}
