package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a sequence, which counts on: {@code ALTER SEQUENCE … RENAME TO …}.
 *
 * <p>ACCESS EXCLUSIVE on the sequence, catalogs only: {@code nextval} waits. Defaults follow; code that runs does
 * not. An identity column's own sequence can be renamed too. In Java:
 * {@code op.renameSequence("orders_id_seq", "purchases_id_seq")}.
 *
 * @param sequence the sequence
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record RenameSequence(QualifiedName sequence, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename sequence " + sequence + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER SEQUENCE " + sequence.sql() + " RENAME TO " + Identifiers.quote(to))
                .locking(Lock.ACCESS_EXCLUSIVE, sequence));
    }

    @Override
    public Call call() {
        return Call.to("renameSequence").with(sequence).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameSequence(sequence.sibling(to), sequence.name());
    }
}
