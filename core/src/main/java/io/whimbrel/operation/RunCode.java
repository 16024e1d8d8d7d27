package io.whimbrel.operation;

import java.util.List;

/**
 * Runs Java code on the migration's connection, in its transaction.
 *
 * <p>It has no SQL: its one statement is a comment that stands for it where statements are shown, and who executes
 * operations calls {@link #work()} instead. In Java: {@code op.run(connection -> …)}.
 *
 * @param work the code
 */
public record RunCode(JdbcWork work) implements Operation {

    @Override
    public String describe() {
        return "run code";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("-- Java code, which only the migration itself can run"));
    }

    @Override
    public Call call() {
        // Nobody can write a lambda back as source: a copy of the migration must not pass for the code.
        return Call.to("run")
                .nesting(new Argument.Literal(
                        "connection -> { throw new UnsupportedOperationException(\"put the code here\"); }"));
    }
}
