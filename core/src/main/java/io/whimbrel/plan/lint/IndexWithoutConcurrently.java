package io.whimbrel.plan.lint;

import io.whimbrel.schema.QualifiedName;
import java.util.stream.Stream;

/** An index that is built while writers wait. */
final class IndexWithoutConcurrently implements StatementRule {

    @Override
    public String name() {
        return "index-without-concurrently";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().changes().plainIndexes().entrySet().stream()
                .filter(index -> isStanding(statement, index.getValue()) && stopsWriters(statement, index.getValue()))
                .map(index -> "builds index " + index.getKey().name() + " on " + index.getValue()
                        + " while writers wait; build it concurrently, outside of a transaction");
    }

    /** What is built concurrently refuses a transaction; but what runs outside of one isn't always concurrent. */
    private static boolean stopsWriters(Examined.Statement statement, QualifiedName table) {
        return statement.turn().inTransaction() || statement.stalling().containsKey(table);
    }
}
