package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets the planner know a table's values as they are now: {@code ANALYZE …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE; it reads a sample of the rows, and holds up nobody. In Java:
 * {@code op.analyze("orders")}.
 *
 * @param table the table
 * @see <a href="https://www.postgresql.org/docs/current/sql-analyze.html">ANALYZE</a>
 */
public record Analyze(QualifiedName table) implements Operation {

    @Override
    public String describe() {
        return "analyze " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ANALYZE " + table.sql()).scanning().locking(Lock.SHARE_UPDATE_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("analyze").with(table);
    }
}
