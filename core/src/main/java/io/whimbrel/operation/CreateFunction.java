package io.whimbrel.operation;

import io.whimbrel.schema.Function;
import java.util.List;

/**
 * Creates a function, procedure or aggregate, or replaces it in place: {@code CREATE OR REPLACE FUNCTION …}.
 *
 * <p>No table lock. Refused where it would change the result type or an argument's name: that function must
 * be dropped first. In Java: {@code op.createFunction("touch", "integer", "CREATE OR REPLACE …")} (the
 * name, the argument types, all of the definition), {@code op.createProcedure(…)} or
 * {@code op.createAggregate(…)}; then
 * {@code .comment("…")}.
 *
 * @param function the function, procedure or aggregate
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION</a>
 */
public record CreateFunction(Function function) implements Operation {

    /**
     * Leaves out the signature, which its definition says already.
     */
    public CreateFunction {
        function = new Function(
                function.name(), function.arguments(), function.routine(), function.definition(), function.comment());
    }

    @Override
    public String describe() {
        return "create " + function.routine().word() + " " + function.name() + "(" + function.arguments() + ")";
    }

    @Override
    public List<Statement> statements() {
        String object = "ROUTINE " + function.name().sql() + "(" + function.arguments() + ")";
        return Comments.after(Statement.of(function.definition()), Comments.on(object, function.comment()));
    }

    @Override
    public Call call() {
        return Call.to(RoutineSpelling.method("create", function.routine()))
                .with(function.name())
                .with(function.arguments())
                .withSql(function.definition())
                .thenIfPresent("comment", function.comment());
    }
}
