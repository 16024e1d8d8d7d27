package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets a sequence go on behind the values that a column has: {@code SELECT setval(…, max(…)) …}, or {@code min(…)}.
 *
 * <p>Reads the column, and locks nothing that stalls; values outside the sequence's bounds count for nothing. In Java:
 * {@code op.advanceSequence("invoice_id_seq", "invoice", "id")},
 * or {@code op.advanceSequenceDown(…)} for one that counts down.
 *
 * @param sequence the sequence
 * @param table the table
 * @param column the raw name of the column that the sequence numbers
 * @param down whether it counts down
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence Manipulation
 *     Functions</a>
 */
public record AdvanceSequence(QualifiedName sequence, QualifiedName table, String column, boolean down)
        implements Operation {

    @Override
    public String describe() {
        return "advance sequence " + sequence + " behind the values of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        String select = "SELECT "
                + Advancing.behind(
                        table.sql(),
                        Identifiers.quote(column),
                        down,
                        Identifiers.literal(sequence.sql()) + "::regclass",
                        "(SELECT last_value FROM " + sequence.sql() + ")");
        return List.of(Statement.of(select).scanning());
    }

    @Override
    public Call call() {
        return Call.to(down ? "advanceSequenceDown" : "advanceSequence")
                .with(sequence)
                .with(table)
                .with(column);
    }
}
