package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a sequence: {@code DROP SEQUENCE …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE on the sequence; refused while a default uses it. In Java:
 * {@code op.dropSequence("invoice_seq")}.
 *
 * @param sequence the sequence
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropsequence.html">DROP SEQUENCE</a>
 */
public record DropSequence(QualifiedName sequence) implements Operation {

    @Override
    public String describe() {
        return "drop sequence " + sequence;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP SEQUENCE " + sequence.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, sequence)
                .with(Hazard.dataLoss("how far " + sequence + " has counted")));
    }

    @Override
    public Call call() {
        return Call.to("dropSequence").with(sequence);
    }
}
