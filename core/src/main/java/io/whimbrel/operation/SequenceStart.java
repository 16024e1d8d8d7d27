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
                + ", false) FROM " + sequence.sql() + " WHERE last_value " + beyond(to));
    }

    /** The same of the sequence of an identity column, whose name only the database knows. */
    static Statement reaching(QualifiedName table, String column, SequenceOptions to) {
        return Statement.of("DO "
                + DollarQuotes.around("""

                        DECLARE
                            counter regclass := pg_catalog.pg_get_serial_sequence(%s, %s);
                            stand bigint;
                        BEGIN
                            EXECUTE pg_catalog.format('SELECT last_value FROM %%s', counter) INTO stand;
                            IF stand %s THEN
                                PERFORM pg_catalog.setval(counter, %d, false);
                            END IF;
                        END
                        """.formatted(
                        Identifiers.literal(table.sql()), Identifiers.literal(column), beyond(to), to.start())));
    }

    private static String beyond(SequenceOptions to) {
        return (isUp(to) ? "< " : "> ") + bound(to);
    }

    /** Whether it counts from where PostgreSQL lets it, if nobody says anything. */
    static boolean isUsual(SequenceOptions options) {
        return bound(options) == (isUp(options) ? 1 : -1);
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
