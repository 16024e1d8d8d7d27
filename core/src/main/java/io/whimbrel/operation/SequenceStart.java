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
     * @param sequence an SQL expression that gives the sequence's name
     * @param to all its options
     */
    static Optional<Statement> reaching(String sequence, SequenceOptions to) {
        boolean up = to.increment() > 0;
        long bound = up ? to.minimum() : to.maximum();
        if (bound == (up ? 1 : -1)) {
            return Optional.empty();
        }
        String last =
                "coalesce(pg_catalog.pg_sequence_last_value(" + sequence + "), " + (up ? bound - 1 : bound + 1) + ")";
        return Optional.of(Statement.of("SELECT pg_catalog.setval(" + sequence + ", " + to.start() + ", false) WHERE "
                + last + (up ? " < " : " > ") + bound));
    }
}
