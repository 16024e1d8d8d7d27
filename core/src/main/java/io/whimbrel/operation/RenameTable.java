package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a table: {@code ALTER TABLE … RENAME TO …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. Views, functions of SQL and foreign keys follow; code that runs does
 * not. Its indexes, constraints and sequences keep their names. In Java:
 * {@code op.renameTable("user", "users")}.
 *
 * @param table the table
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record RenameTable(QualifiedName table, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename table " + table + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " RENAME TO " + Identifiers.quote(to))
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("renameTable").with(table).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameTable(table.sibling(to), table.name());
    }
}
