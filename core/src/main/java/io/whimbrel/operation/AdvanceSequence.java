package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets a new sequence go on behind the values that a column has: {@code SELECT setval(…, max(…)) …}.
 *
 * <p>Reads the column, and locks nothing that stalls. In Java:
 * {@code op.advanceSequence("invoice_id_seq", "invoice", "id")}.
 *
 * @param sequence the sequence, which counts upwards
 * @param table the table
 * @param column the raw name of the column that the sequence numbers
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence Manipulation
 *     Functions</a>
 */
public record AdvanceSequence(QualifiedName sequence, QualifiedName table, String column) implements Operation {

    @Override
    public String describe() {
        return "advance sequence " + sequence + " behind the values of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        String last = "max(" + Identifiers.quote(column) + ")";
        return List.of(Statement.of("SELECT pg_catalog.setval(" + Identifiers.literal(sequence.sql()) + ", " + last
                        + ") FROM " + table.sql() + " HAVING " + last + " >= (SELECT last_value FROM " + sequence.sql()
                        + ")")
                .scanning());
    }

    @Override
    public Call call() {
        return Call.to("advanceSequence").with(sequence).with(table).with(column);
    }
}
