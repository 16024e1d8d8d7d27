package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import java.util.List;

/**
 * Renames a function, procedure or aggregate: {@code ALTER FUNCTION … RENAME TO …}.
 *
 * <p>No table lock, catalogs only. Defaults, triggers, views and functions of SQL follow; what calls it from a body
 * that is a string does not. In Java: {@code op.renameFunction("touch", "integer", "refresh")} (the name, the
 * argument types, the other name) or {@code op.renameProcedure(…)}, {@code op.renameAggregate(…)}.
 *
 * @param function the name it has
 * @param arguments the argument types that tell overloads apart
 * @param routine what it is
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterfunction.html">ALTER FUNCTION</a>
 */
public record RenameFunction(QualifiedName function, String arguments, Routine routine, String to)
        implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename " + routine.word() + " " + function + "(" + arguments + ") to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER " + RoutineSpelling.sql(function, arguments, routine) + " RENAME TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to(RoutineSpelling.method("rename", routine))
                .with(function)
                .with(arguments)
                .with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameFunction(function.sibling(to), arguments, routine, function.name());
    }
}
