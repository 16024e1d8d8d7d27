package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a function or procedure: {@code DROP FUNCTION …}, never CASCADE.
 *
 * <p>No table lock; refused while a trigger, a default or an index uses it. In Java:
 * {@code op.dropFunction("touch", "integer")} (the name, the argument types) or
 * {@code op.dropProcedure(…)}.
 *
 * @param function the name
 * @param arguments the argument types that tell overloads apart
 * @param procedure whether it is a procedure
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropfunction.html">DROP FUNCTION</a>
 */
public record DropFunction(QualifiedName function, String arguments, boolean procedure) implements Operation {

    @Override
    public String describe() {
        return "drop " + (procedure ? "procedure " : "function ") + function + "(" + arguments + ")";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "DROP " + (procedure ? "PROCEDURE " : "FUNCTION ") + function.sql() + "(" + arguments + ")"));
    }

    @Override
    public Call call() {
        return Call.to(procedure ? "dropProcedure" : "dropFunction")
                .with(function)
                .with(arguments);
    }
}
