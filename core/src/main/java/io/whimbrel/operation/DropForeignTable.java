package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a foreign table: {@code DROP FOREIGN TABLE …}, never CASCADE. The rows stay where they are, on their server.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; of a partition the partitioned table and the default partition are locked the
 * same way. In Java: {@code op.dropForeignTable("films")}, then {@code .alsoLocking("events", "events_default")}.
 *
 * @param table the table
 * @param alsoLocked the tables that it is a part of
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropforeigntable.html">DROP FOREIGN TABLE</a>
 */
public record DropForeignTable(QualifiedName table, List<QualifiedName> alsoLocked) implements Operation {

    /**
     * Copies the list.
     */
    public DropForeignTable {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "drop foreign table " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP FOREIGN TABLE " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked));
    }

    @Override
    public Call call() {
        return Call.to("dropForeignTable").with(table).thenAll("alsoLocking", alsoLocked);
    }
}
