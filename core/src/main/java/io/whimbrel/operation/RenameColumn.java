package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a column: {@code ALTER TABLE … RENAME COLUMN … TO …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. Views, indexes and constraints follow; code that runs does not. In Java:
 * {@code op.renameColumn("users", "name", "full_name")}.
 *
 * @param table the table
 * @param from the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record RenameColumn(QualifiedName table, String from, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename column " + table + "." + from + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " RENAME COLUMN " + Identifiers.quote(from) + " TO "
                        + Identifiers.quote(to))
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("renameColumn").with(table).with(from).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameColumn(table, to, from);
    }
}
