package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a column with its indexes, and the constraints that involve it: {@code ALTER TABLE … DROP COLUMN …},
 * never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; with a foreign key on it the table at the other end is locked the same
 * way. In Java: {@code op.dropColumn("orders", "user_id").alsoLocking("users")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param alsoLocked the tables that its foreign keys point to
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropColumn(QualifiedName table, String column, List<QualifiedName> alsoLocked) implements Operation {

    /**
     * Copies the list.
     */
    public DropColumn {
        alsoLocked = List.copyOf(alsoLocked);
    }

    /**
     * Drops a column that has no foreign key.
     *
     * @param table the table
     * @param column the column's raw name
     */
    public DropColumn(QualifiedName table, String column) {
        this(table, column, List.of());
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " DROP COLUMN " + Identifiers.quote(column))
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked)
                .with(Hazard.dataLoss("all values of " + table + "." + column)));
    }

    @Override
    public Call call() {
        return Call.to("dropColumn").with(table).with(column).thenAll("alsoLocking", alsoLocked);
    }
}
