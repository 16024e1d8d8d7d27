package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Takes a sequence out of the write-ahead log, or back into it: {@code ALTER SEQUENCE … SET UNLOGGED} or
 * {@code … SET LOGGED} (PostgreSQL 15).
 *
 * <p>ACCESS EXCLUSIVE on the sequence. A table that goes out of the log or back takes those that its columns own along.
 * In Java: {@code op.setSequenceUnlogged("hits")} or {@code op.setSequenceLogged("hits")}.
 *
 * @param sequence the sequence
 * @param unlogged whether it is out of the log
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record SetSequenceUnlogged(QualifiedName sequence, boolean unlogged) implements Operation {

    @Override
    public String describe() {
        return "set sequence " + sequence + (unlogged ? " unlogged" : " logged");
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER SEQUENCE " + sequence.sql() + (unlogged ? " SET UNLOGGED" : " SET LOGGED"))
                .locking(Lock.ACCESS_EXCLUSIVE, sequence));
    }

    @Override
    public Call call() {
        return Call.to(unlogged ? "setSequenceUnlogged" : "setSequenceLogged").with(sequence);
    }
}
