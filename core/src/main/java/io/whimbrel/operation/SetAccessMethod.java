package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Stores a table by another access method: {@code ALTER TABLE … SET ACCESS METHOD …} (PostgreSQL 15).
 *
 * <p>ACCESS EXCLUSIVE, and the table is rewritten. In Java: {@code op.setAccessMethod("events", "columnar")}.
 *
 * @param table the table
 * @param method the access method
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetAccessMethod(QualifiedName table, String method) implements Operation {

    @Override
    public String describe() {
        return "store " + table + " by " + method;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " SET ACCESS METHOD " + Identifiers.quote(method))
                .rewriting()
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("setAccessMethod").with(table).with(method);
    }
}
