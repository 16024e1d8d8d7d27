package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a table with its rows, indexes, constraints and triggers: {@code DROP TABLE …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only.
 *
 * @param table the table
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptable.html">DROP TABLE</a>
 */
public record DropTable(QualifiedName table) implements Operation {

    @Override
    public String describe() {
        return "drop table " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP TABLE " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .with(Hazard.dataLoss("all rows of " + table)));
    }

    @Override
    public Call call() {
        return Call.to("dropTable").with(table);
    }
}
