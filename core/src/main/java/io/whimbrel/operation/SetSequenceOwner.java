package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which column a sequence is dropped with: {@code ALTER SEQUENCE … OWNED BY …}.
 *
 * <p>SHARE ROW EXCLUSIVE on the sequence. In Java: {@code op.setSequenceOwner("invoice_seq", "invoice", "id")}
 * or {@code op.dropSequenceOwner("invoice_seq")}.
 *
 * @param sequence the sequence
 * @param column the column, or null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record SetSequenceOwner(
        QualifiedName sequence, @Nullable ObjectId column) implements Operation {

    @Override
    public String describe() {
        return column == null ? "drop owner of sequence " + sequence : "own sequence " + sequence + " by " + column;
    }

    @Override
    public List<Statement> statements() {
        String owner = column == null ? "NONE" : column.name().sql() + "." + Identifiers.quote(column.part());
        return List.of(Statement.of("ALTER SEQUENCE " + sequence.sql() + " OWNED BY " + owner)
                .locking(Lock.SHARE_ROW_EXCLUSIVE, sequence));
    }

    @Override
    public Call call() {
        return column == null
                ? Call.to("dropSequenceOwner").with(sequence)
                : Call.to("setSequenceOwner").with(sequence).with(column.name()).with(column.part());
    }
}
