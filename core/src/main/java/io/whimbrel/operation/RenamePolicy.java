package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a policy: {@code ALTER POLICY … ON … RENAME TO …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.renamePolicy("accounts", "own", "own_rows")}.
 *
 * @param table the table
 * @param from the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpolicy.html">ALTER POLICY</a>
 */
public record RenamePolicy(QualifiedName table, String from, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename policy " + from + " on " + table + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER " + PolicySpelling.named(from, table) + " RENAME TO " + Identifiers.quote(to))
                        .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("renamePolicy").with(table).with(from).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenamePolicy(table, to, from);
    }
}
