package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Copies the rows of a table into another, and drops the table with its partitions.
 *
 * <p>For a table that must be made again, since no ALTER makes a plain table a partitioned one; {@link RestoreRows} brings the
 * rows back. {@code CREATE UNLOGGED TABLE … AS TABLE …}, {@code DROP TABLE …}, never CASCADE. ACCESS EXCLUSIVE from the
 * beginning on, and all rows are written; both operations must be in one transaction. In Java:
 * {@code op.setRowsAside("orders", "orders_rows").alsoLocking("users")}.
 *
 * @param table the table
 * @param aside the table that holds its rows meanwhile
 * @param alsoLocked the tables that its foreign keys point to
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtableas.html">CREATE TABLE AS</a>
 */
public record SetRowsAside(QualifiedName table, QualifiedName aside, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public SetRowsAside {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "set rows of table " + table + " aside, and drop it";
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE")
                        .locking(Lock.ACCESS_EXCLUSIVE, table),
                Statement.of("CREATE UNLOGGED TABLE " + aside.sql() + " AS TABLE " + table.sql())
                        .scanning()
                        .locking(Lock.ACCESS_EXCLUSIVE, table),
                Statement.of("DROP TABLE " + table.sql())
                        .locking(Lock.ACCESS_EXCLUSIVE, table)
                        .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked));
    }

    @Override
    public Call call() {
        return Call.to("setRowsAside").with(table).with(aside).thenAll("alsoLocking", alsoLocked);
    }
}
