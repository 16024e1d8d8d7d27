package io.whimbrel.plan.lint;

import java.util.stream.Stream;

/** A check or a foreign key that looks at all rows while others wait. */
final class ConstraintWithoutNotValid implements StatementRule {

    @Override
    public String name() {
        return "constraint-without-not-valid";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().changes().constraints().stream()
                .filter(added -> "fc".contains(added.type()) && added.valid())
                .filter(added -> isStanding(statement, added.part().table())
                        && statement.measured().scanned().contains(added.part().table()))
                .map(added -> "checks all rows of " + added.part().table() + " for "
                        + added.part().name()
                        + " while others wait; add it NOT VALID, and validate it in a step of its own");
    }
}
