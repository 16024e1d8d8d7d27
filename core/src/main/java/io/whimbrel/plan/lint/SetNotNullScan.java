package io.whimbrel.plan.lint;

import java.util.stream.Stream;

/** NOT NULL that looks at all rows while all wait. */
final class SetNotNullScan implements StatementRule {

    @Override
    public String name() {
        return "set-not-null-scan";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().changes().refusingNull().stream()
                .filter(column -> statement.isExisting(column.table()))
                .filter(column -> statement.measured().scanned().contains(column.table()))
                .filter(column -> statement.measured().changes().constraints().stream()
                        .noneMatch(added ->
                                added.type().equals("p") && added.part().table().equals(column.table())))
                .map(column ->
                        "looks for NULL in all rows of " + column.table() + " while readers and writers wait; add a"
                                + " check that " + column.name()
                                + " IS NOT NULL as NOT VALID, validate it in a step of its own, then set NOT NULL");
    }
}
