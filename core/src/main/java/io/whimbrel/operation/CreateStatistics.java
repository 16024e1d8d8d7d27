package io.whimbrel.operation;

import io.whimbrel.schema.Statistics;
import java.util.List;

/**
 * Creates a statistics object: {@code CREATE STATISTICS … ON … FROM …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on the table, catalogs only: ANALYZE fills it. In Java:
 * {@code op.createStatistics("by_town", "users", "CREATE STATISTICS by_town ON zip, town FROM users")} (the name,
 * the table, all of the definition), then {@code .comment("…")}.
 *
 * @param statistics the statistics object; its target is set apart, by {@link SetStatisticsTarget}
 * @see <a href="https://www.postgresql.org/docs/current/sql-createstatistics.html">CREATE STATISTICS</a>
 */
public record CreateStatistics(Statistics statistics) implements Operation {

    /**
     * Leaves out the target.
     */
    public CreateStatistics {
        statistics = new Statistics(
                statistics.name(), statistics.table(), statistics.definition(), null, statistics.comment());
    }

    @Override
    public String describe() {
        return "create statistics " + statistics.name() + " on " + statistics.table();
    }

    @Override
    public List<Statement> statements() {
        String object = "STATISTICS " + statistics.name().sql();
        Statement statement =
                Statement.of(statistics.definition()).locking(Lock.SHARE_UPDATE_EXCLUSIVE, statistics.table());
        return Comments.after(statement, Comments.on(object, statistics.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createStatistics")
                .with(statistics.name())
                .with(statistics.table())
                .withSql(statistics.definition())
                .thenIfPresent("comment", statistics.comment());
    }
}
