package io.whimbrel.plan.lint;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at one statement at a time. */
interface StatementRule extends Rule {

    /** What is wrong with a statement, a sentence each. */
    Stream<String> judge(Examined.Statement statement);

    /**
     * Whether a table was there before and keeps its file: what is written anew has its indexes and checks made
     * anew with it, which the rule for that tells.
     */
    default boolean isStanding(Examined.Statement statement, QualifiedName table) {
        return statement.isExisting(table) && !statement.measured().rewritten().contains(table);
    }

    @Override
    default List<Fault> judge(Examined migration) {
        return migration.statements().stream()
                .flatMap(statement -> judge(statement).map(message -> new Fault(statement.operation(), message)))
                .toList();
    }
}
