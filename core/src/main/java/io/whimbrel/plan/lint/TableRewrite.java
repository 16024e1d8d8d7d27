package io.whimbrel.plan.lint;

import java.util.stream.Stream;

/** A table that is written anew while all wait. */
final class TableRewrite implements StatementRule {

    @Override
    public String name() {
        return "table-rewrite";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement
                .existing(statement.measured().rewritten())
                .map(table ->
                        "writes all of " + table + " anew while readers and writers wait; add a new column, fill it"
                                + " in batches, and swap them");
    }
}
