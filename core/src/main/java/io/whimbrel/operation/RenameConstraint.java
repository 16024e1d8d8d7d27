package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a constraint of a table: {@code ALTER TABLE … RENAME CONSTRAINT … TO …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; a key's index is renamed with it. In Java:
 * {@code op.renameConstraint("users", "uk_7a1f", "users_email_key")}.
 *
 * @param table the table
 * @param from the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename constraint " + from + " of " + table + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " RENAME CONSTRAINT " + Identifiers.quote(from)
                        + " TO " + Identifiers.quote(to))
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("renameConstraint").with(table).with(from).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameConstraint(table, to, from);
    }
}
