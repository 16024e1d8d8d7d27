package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;

/**
 * Takes a sequence that hasn't come as far as its new bounds to its new start, since PostgreSQL refuses bounds that leave
 * out the last value. What it has handed out already, it doesn't hand out again.
 */
final class SequenceStart {

    private SequenceStart() {}

    static Statement reaching(QualifiedName sequence, SequenceOptions to) {
        return Statement.of("SELECT pg_catalog.setval(" + Identifiers.literal(sequence.sql()) + ", " + to.start()
                + ", false) FROM " + sequence.sql() + " WHERE " + outside(to));
    }

    /** The same of the sequence of an identity column, whose name only the database knows. */
    static Statement reaching(QualifiedName table, String column, SequenceOptions to) {
        return Statement.of("DO "
                + DollarQuotes.around("""

                        DECLARE
                            counter regclass := pg_catalog.pg_get_serial_sequence(%s, %s);
                        BEGIN
                            EXECUTE pg_catalog.format(
                                'SELECT pg_catalog.setval(%%L, %d, false) FROM %%s WHERE %s', counter, counter);
                        END
                        """.formatted(
                        Identifiers.literal(table.sql()), Identifiers.literal(column), to.start(), outside(to))));
    }

    private static String outside(SequenceOptions to) {
        String before = "last_value " + (isUp(to) ? "< " : "> ") + bound(to);
        String behind = "NOT is_called AND last_value " + (isUp(to) ? "> " + to.maximum() : "< " + to.minimum());
        return isEndOfAll(to) ? before : before + " OR " + behind;
    }

    private static boolean isEndOfAll(SequenceOptions to) {
        return isUp(to) ? to.maximum() == Long.MAX_VALUE : to.minimum() == Long.MIN_VALUE;
    }

    /** Whether it has the bounds that PostgreSQL gives it, if nobody says anything. */
    static boolean isUsual(SequenceOptions options) {
        long greatest = SequenceOptions.defaults(options.type()).maximum();
        return isUp(options)
                ? options.minimum() == 1 && options.maximum() == greatest
                : options.maximum() == -1 && options.minimum() == -greatest - 1;
    }

    /** Where it begins, seen in the direction in which it counts, as a clause. */
    static String clause(SequenceOptions options) {
        return (isUp(options) ? "MINVALUE " : "MAXVALUE ") + bound(options);
    }

    private static boolean isUp(SequenceOptions options) {
        return options.increment() > 0;
    }

    private static long bound(SequenceOptions options) {
        return isUp(options) ? options.minimum() : options.maximum();
    }
}
