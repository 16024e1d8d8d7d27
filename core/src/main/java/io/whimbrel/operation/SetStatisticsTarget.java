package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how much ANALYZE samples for a statistics object: {@code ALTER STATISTICS … SET STATISTICS …}.
 *
 * <p>No table lock, catalogs only. In Java: {@code op.setStatisticsTarget("by_town", 500)}, or
 * {@code op.resetStatisticsTarget("by_town")} for what the columns have.
 *
 * @param statistics the statistics object
 * @param target the target, or null for what the columns have
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterstatistics.html">ALTER STATISTICS</a>
 */
public record SetStatisticsTarget(
        QualifiedName statistics, @Nullable Integer target) implements Operation {

    @Override
    public String describe() {
        return (target == null ? "reset target of statistics " : "set target of statistics ") + statistics;
    }

    /** PostgreSQL 14 to 16 know no DEFAULT here; -1 means it on all. */
    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER STATISTICS " + statistics.sql() + " SET STATISTICS " + (target == null ? -1 : target)));
    }

    @Override
    public Call call() {
        return target == null
                ? Call.to("resetStatisticsTarget").with(statistics)
                : Call.to("setStatisticsTarget").with(statistics).nesting(new Argument.Literal(target.toString()));
    }
}
