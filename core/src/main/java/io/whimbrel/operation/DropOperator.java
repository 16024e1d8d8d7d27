package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops an operator: {@code DROP OPERATOR …}, never CASCADE.
 *
 * <p>No table lock. In Java: {@code op.dropOperator("===", "text, text")} (the name, the argument types).
 *
 * @param operator the operator
 * @param arguments the types of its left and its right argument, {@code NONE} for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropoperator.html">DROP OPERATOR</a>
 */
public record DropOperator(QualifiedName operator, String arguments) implements Operation {

    @Override
    public String describe() {
        return "drop operator " + operator + "(" + arguments + ")";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP " + OperatorSpelling.sql(operator, arguments)));
    }

    @Override
    public Call call() {
        return Call.to("dropOperator").with(operator).with(arguments);
    }
}
