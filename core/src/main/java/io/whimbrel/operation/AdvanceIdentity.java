package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets an identity column go on behind the values that a partition brings along: {@code SELECT setval(…, max(…)) …}, or
 * {@code min(…)}.
 *
 * <p>Reads the partition's column, and locks nothing that stalls. In Java:
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
        String last = (down ? "min(" : "max(") + Identifiers.quote(column) + ")";
        String select = "SELECT pg_catalog.setval(%L, " + last + ") FROM "
                + partition.sql().replace("%", "%%") + " HAVING " + last + (down ? " <= " : " >= ")
                + "(SELECT last_value FROM %s)";
        String body = """

            DECLARE
                counter regclass := pg_catalog.pg_get_serial_sequence(%s, %s);
            BEGIN
                EXECUTE pg_catalog.format(
                    %s, counter, counter);
            END
            """.formatted(
                        Identifiers.literal(table.sql()), Identifiers.literal(column), Identifiers.literal(select));
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
