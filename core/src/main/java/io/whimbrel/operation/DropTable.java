package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a table with its rows, indexes, constraints and triggers: {@code DROP TABLE …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; the tables that its foreign keys point to are locked the same way. In
 * Java: {@code op.dropTable("orders").alsoLocking("users")}.
 *
 * @param table the table
 * @param alsoLocked the tables that its foreign keys point to
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptable.html">DROP TABLE</a>
 */
public record DropTable(QualifiedName table, List<QualifiedName> alsoLocked) implements Operation {

    /**
     * Copies the list.
     */
    public DropTable {
        alsoLocked = List.copyOf(alsoLocked);
    }

    /**
     * Drops a table without foreign keys.
     *
     * @param table the table
     */
    public DropTable(QualifiedName table) {
        this(table, List.of());
    }

    @Override
    public String describe() {
        return "drop table " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP TABLE " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked)
                .with(Hazard.dataLoss("all rows of " + table)));
    }

    @Override
    public Call call() {
        return Call.to("dropTable").with(table).thenAll("alsoLocking", alsoLocked);
    }
}
