package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a statistics object: {@code DROP STATISTICS …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the table. In Java: {@code op.dropStatistics("by_town", "users")}.
 *
 * @param statistics the statistics object
 * @param table its table
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropstatistics.html">DROP STATISTICS</a>
 */
public record DropStatistics(QualifiedName statistics, QualifiedName table) implements Operation {

    @Override
    public String describe() {
        return "drop statistics " + statistics + " on " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP STATISTICS " + statistics.sql()).locking(Lock.SHARE_UPDATE_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("dropStatistics").with(statistics).with(table);
    }
}
