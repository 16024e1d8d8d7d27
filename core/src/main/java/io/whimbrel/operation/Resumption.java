package io.whimbrel.operation;

import io.whimbrel.schema.SequenceOptions;

/**
 * Where a sequence goes on whose bounds change.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public enum Resumption {

    /** Where it stands: PostgreSQL refuses bounds that leave that out. */
    WHERE_IT_STANDS,

    /**
     * At its new start where it stands before the bound that it counts from, or behind the other one and has given out nothing
     * yet; in Java a bound is said, even if it is usual.
     */
    WITHIN_ITS_BOUNDS,

    /** At its new start. */
    AT_ITS_START;

    /**
     * How a sequence gets from one set of options to another.
     *
     * @param from its options
     * @param to what they become
     * @return where it goes on
     */
    public static Resumption between(SequenceOptions from, SequenceOptions to) {
        if (from.maximum() < to.minimum() || to.maximum() < from.minimum()) {
            return AT_ITS_START;
        }
        boolean outside = to.increment() > 0
                ? from.minimum() < to.minimum() || from.start() > to.maximum()
                : from.maximum() > to.maximum() || from.start() < to.minimum();
        return outside ? WITHIN_ITS_BOUNDS : WHERE_IT_STANDS;
    }

    /** The same, of options of which a migration in Java says a bound in any case, since it isn't the usual one. */
    Resumption saidWith(SequenceOptions to) {
        return this == WHERE_IT_STANDS && !SequenceStart.isUsual(to) ? WITHIN_ITS_BOUNDS : this;
    }
}
