package io.whimbrel.operation;

import java.util.List;
import java.util.Map;

/**
 * Runs SQL that somebody wrote.
 *
 * <p>Its locks and its cost are the writer's to know. In Java: {@code op.execute("…")},
 * {@code op.executeAndCommit("…")} where what it makes can be used only after a commit,
 * {@code op.executeOutsideTransaction("…")} where it refuses to run in a transaction.
 *
 * @param sql the SQL
 * @param boundary how it stands to a transaction
 */
public record ExecuteSql(String sql, Statement.Boundary boundary) implements Operation {

    /**
     * Takes the semicolon off the end.
     */
    public ExecuteSql {
        sql = sql.strip();
        while (sql.endsWith(";")) {
            sql = sql.substring(0, sql.length() - 1).stripTrailing();
        }
    }

    @Override
    public String describe() {
        return "execute " + firstLine();
    }

    @Override
    public List<Statement> statements() {
        return List.of(new Statement(sql(), Map.of(), Statement.Cost.METADATA, boundary, List.of()));
    }

    private String firstLine() {
        String line = sql.lines().findFirst().orElse("");
        return line.equals(sql) ? line : line + " …";
    }

    @Override
    public Call call() {
        return Call.to(
                        switch (boundary) {
                            case WITHIN -> "execute";
                            case COMMIT_AFTER -> "executeAndCommit";
                            case OUTSIDE -> "executeOutsideTransaction";
                            case BATCHES -> throw new IllegalStateException("a Backfill alone goes in batches");
                        })
                .withSql(sql);
    }
}
