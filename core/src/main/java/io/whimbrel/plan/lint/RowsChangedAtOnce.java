package io.whimbrel.plan.lint;

import io.whimbrel.plan.Measured.RowWork;
import java.util.stream.Stream;

/** An UPDATE or DELETE in the migration's own transaction. */
final class RowsChangedAtOnce implements StatementRule {

    @Override
    public String name() {
        return "rows-changed-at-once";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().rows().entrySet().stream()
                .filter(entry -> statement.isExisting(entry.getKey()))
                .filter(entry -> entry.getValue().contains(RowWork.UPDATE)
                        || entry.getValue().contains(RowWork.DELETE))
                .map(entry -> "changes rows of " + entry.getKey()
                        + " in one transaction, which keeps them locked to its end; for many rows go in batches");
    }
}
