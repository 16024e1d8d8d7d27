package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets an identity column go on behind the values that a partition brings along: {@code SELECT setval(…, max(…)) …}, or
 * {@code min(…)}.
 *
 * <p>Reads the partition's column, and locks nothing that stalls; values outside the sequence's bounds count for
 * nothing. In Java:
 * {@code op.advanceIdentity("events", "id", "events_2026")},
 * or {@code op.advanceIdentityDown(…)} for one that counts down.
 *
 * @param table the partitioned table
 * @param column the identity column's raw name
 * @param partition the partition that came to it with rows
 * @param down whether it counts down
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence Manipulation
 *     Functions</a>
 */
public record AdvanceIdentity(QualifiedName table, String column, QualifiedName partition, boolean down)
        implements Operation {

    @Override
    public String describe() {
        return "advance identity of " + table + "." + column + " behind the values of " + partition;
    }

    @Override
    public List<Statement> statements() {
        // a column may be called as a variable is, so each is named with what it is in
        String advancing = Advancing.behind(
                partition.sql() + " v", "v." + Identifiers.quote(column), down, "advance.counter", "advance.reached");
        String body = """

            <<advance>>
            DECLARE
                counter regclass := pg_catalog.pg_get_serial_sequence(%s, %s);
                reached bigint;
            BEGIN
                EXECUTE 'SELECT last_value FROM ' || counter INTO reached;
                PERFORM %s;
            END
            """.formatted(
                Identifiers.literal(table.sql()), Identifiers.literal(column), advancing.replace("\n", "\n        "));
        return List.of(Statement.of("DO " + DollarQuotes.around(body)).scanning());
    }

    @Override
    public Call call() {
        return Call.to(down ? "advanceIdentityDown" : "advanceIdentity")
                .with(table)
                .with(column)
                .with(partition);
    }
}
