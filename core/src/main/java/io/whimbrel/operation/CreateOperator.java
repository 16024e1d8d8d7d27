package io.whimbrel.operation;

import io.whimbrel.schema.Operator;
import java.util.List;
import java.util.Map;

/**
 * Creates an operator: {@code CREATE OPERATOR … (FUNCTION = …)}.
 *
 * <p>No table lock. A commutator or negator that isn't there yet is promised, and made by its own statement. In
 * Java: {@code op.createOperator("===", "text, text", "CREATE OPERATOR …")} (the name, the argument types, all of
 * the definition), then {@code .comment("…")}.
 *
 * @param operator the operator; its estimators are set apart, by {@link AlterOperator}
 * @see <a href="https://www.postgresql.org/docs/current/sql-createoperator.html">CREATE OPERATOR</a>
 */
public record CreateOperator(Operator operator) implements Operation {

    /**
     * Leaves out the estimators.
     */
    public CreateOperator {
        operator = new Operator(
                operator.name(), operator.arguments(), operator.definition().strip(), Map.of(), operator.comment());
    }

    @Override
    public String describe() {
        return "create " + operator.id();
    }

    @Override
    public List<Statement> statements() {
        String object = OperatorSpelling.sql(operator.name(), operator.arguments());
        return Comments.after(Statement.of(operator.definition()), Comments.on(object, operator.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createOperator")
                .with(operator.name())
                .with(operator.arguments())
                .withSql(operator.definition())
                .thenIfPresent("comment", operator.comment());
    }
}
