package io.whimbrel.plan.lint;

import java.util.stream.Stream;

/** A primary key, unique or exclusion constraint whose index is built while all wait. */
final class UniqueWithoutIndex implements StatementRule {

    @Override
    public String name() {
        return "unique-without-index";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().changes().constraints().stream()
                .filter(added -> !added.builtIndex().isEmpty()
                        && isStanding(statement, added.part().table()))
                .map(added -> "builds an index for " + added.part().name() + " on "
                        + added.part().table()
                        + " while readers and writers wait; "
                        + (added.type().equals("x")
                                ? "an exclusion constraint has no other way, so choose a quiet hour"
                                : "build a unique index concurrently, and add the constraint USING INDEX"));
    }
}
