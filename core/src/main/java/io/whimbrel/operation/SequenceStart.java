package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.SequenceOptions;
import java.util.Optional;

/** How a sequence gets to where its new bounds let it go on. */
final class SequenceStart {

    private SequenceStart() {}

    /**
     * Takes a sequence that hasn't come as far as its new bounds to its new start, since PostgreSQL refuses
     * bounds that leave out the last value. What it has handed out already, it doesn't hand out again.
     *
     * @param sequence the sequence
     * @param to all its options
     */
    static Optional<Statement> reaching(QualifiedName sequence, SequenceOptions to) {
        return isUsual(to) ? Optional.empty() : Optional.of(Statement.of(reachingFromAnywhere(sequence, to)));
    }

    /** The same of the sequence of an identity column, whose name only the database knows. */
    static Optional<Statement> reaching(QualifiedName table, String column, SequenceOptions to) {
        return isUsual(to) ? Optional.empty() : Optional.of(Statement.of(reachingFromAnywhere(table, column, to)));
    }

    /** The same for bounds that are the usual ones, which seldom leave out anything: who knows that they do has to say so. */
    static String reachingFromAnywhere(QualifiedName sequence, SequenceOptions to) {
        return "SELECT pg_catalog.setval(" + Identifiers.literal(sequence.sql()) + ", " + to.start() + ", false) FROM "
                + sequence.sql() + " WHERE last_value " + beyond(to);
    }

    /** Takes a sequence that nobody has used to its new start, if the end that it gets leaves out the one that it had. */
    static String reachingUnused(QualifiedName sequence, SequenceOptions to) {
        return "SELECT pg_catalog.setval(" + Identifiers.literal(sequence.sql()) + ", " + to.start() + ", false) FROM "
                + sequence.sql() + " WHERE NOT is_called AND last_value " + behind(to);
    }

    /** The same of the sequence of an identity column. */
    static String reachingUnused(QualifiedName table, String column, SequenceOptions to) {
        return "DO "
                + DollarQuotes.around("""

                        DECLARE
                            counter regclass := pg_catalog.pg_get_serial_sequence(%s, %s);
                        BEGIN
                            EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%%L, %d, false) FROM %%s WHERE NOT is_called AND last_value %s', counter, counter);
                        END
                        """.formatted(
                                Identifiers.literal(table.sql()), Identifiers.literal(column), to.start(), behind(to)));
    }

    /** The same of the sequence of an identity column. */
    static String reachingFromAnywhere(QualifiedName table, String column, SequenceOptions to) {
        return "DO "
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
                                Identifiers.literal(table.sql()), Identifiers.literal(column), beyond(to), to.start()));
    }

    private static String beyond(SequenceOptions to) {
        return (isUp(to) ? "< " : "> ") + bound(to);
    }

    private static String behind(SequenceOptions to) {
        return isUp(to) ? "> " + to.maximum() : "< " + to.minimum();
    }

    /** Whether it began behind the end that it gets. */
    static boolean isBehindEnd(SequenceOptions from, SequenceOptions to) {
        return isUp(to) ? from.start() > to.maximum() : from.start() < to.minimum();
    }

    /** Whether the usual bounds leave out where a sequence may stand. */
    static boolean isBeforeUsual(SequenceOptions from, SequenceOptions to) {
        return isUsual(to) && (isUp(to) ? from.minimum() < to.minimum() : from.maximum() > to.maximum());
    }

    private static boolean isUp(SequenceOptions options) {
        return options.increment() > 0;
    }

    /** Where it begins, seen in the direction in which it counts. */
    private static long bound(SequenceOptions options) {
        return isUp(options) ? options.minimum() : options.maximum();
    }

    private static boolean isUsual(SequenceOptions options) {
        return bound(options) == (isUp(options) ? 1 : -1);
    }
}
