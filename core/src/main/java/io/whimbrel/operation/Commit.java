package io.whimbrel.operation;

import java.util.List;

/**
 * Ends the transaction: what comes next is another step of the migration.
 *
 * <p>So that a lock is let go before something long begins. In Java: {@code op.commit()}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commit.html">COMMIT</a>
 */
public record Commit() implements Operation {

    @Override
    public String describe() {
        return "commit";
    }

    @Override
    public List<Statement> statements() {
        return List.of();
    }

    @Override
    public Call call() {
        return Call.to("commit");
    }
}
