package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import java.util.List;

/**
 * Drops a function, procedure or aggregate: {@code DROP FUNCTION …}, never CASCADE.
 *
 * <p>No table lock; refused while a trigger, a default or an index uses it. In Java:
 * {@code op.dropFunction("touch", "integer")} (the name, the argument types) or
 * {@code op.dropProcedure(…)}, {@code op.dropAggregate(…)}.
 *
 * @param function the name
 * @param arguments the argument types that tell overloads apart
 * @param routine what it is
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropfunction.html">DROP FUNCTION</a>
 */
public record DropFunction(QualifiedName function, String arguments, Routine routine) implements Operation {

    @Override
    public String describe() {
        return "drop " + routine.word() + " " + function + "(" + arguments + ")";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP " + RoutineSpelling.sql(function, arguments, routine)));
    }

    @Override
    public Call call() {
        return Call.to(RoutineSpelling.method("drop", routine)).with(function).with(arguments);
    }
}
