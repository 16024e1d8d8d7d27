package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says how the planner estimates an operator: {@code ALTER OPERATOR … SET (RESTRICT = …, JOIN = …)}.
 *
 * <p>No table lock. In Java: {@code op.alterOperator("===", "text, text").restrict("eqsel").join("eqjoinsel")};
 * what isn't said is none.
 *
 * @param operator the operator
 * @param arguments the types of its arguments
 * @param estimators the functions, by {@code RESTRICT} and {@code JOIN}
 * @see <a href="https://www.postgresql.org/docs/current/sql-alteroperator.html">ALTER OPERATOR</a>
 */
public record AlterOperator(QualifiedName operator, String arguments, Map<String, String> estimators)
        implements Operation {

    /**
     * Puts the estimators in order.
     */
    public AlterOperator {
        estimators = new TreeMap<>(estimators);
    }

    @Override
    public String describe() {
        return "alter operator " + operator + "(" + arguments + ")";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + OperatorSpelling.sql(operator, arguments) + " SET (RESTRICT = "
                + estimators.getOrDefault("RESTRICT", "NONE") + ", JOIN = " + estimators.getOrDefault("JOIN", "NONE")
                + ")"));
    }

    @Override
    public Call call() {
        return Call.to("alterOperator")
                .with(operator)
                .with(arguments)
                .thenIfPresent("restrict", estimators.get("RESTRICT"))
                .thenIfPresent("join", estimators.get("JOIN"));
    }
}
