package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a function or procedure: {@code ALTER FUNCTION … RENAME TO …}.
 *
 * <p>No table lock, catalogs only. Defaults, triggers, views and functions of SQL follow; what calls it from a body
 * that is a string does not. In Java: {@code op.renameFunction("touch", "integer", "refresh")} (the name, the
 * argument types, the other name) or {@code op.renameProcedure(…)}.
 *
 * @param function the name it has
 * @param arguments the argument types that tell overloads apart
 * @param procedure whether it is a procedure
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterfunction.html">ALTER FUNCTION</a>
 */
public record RenameFunction(QualifiedName function, String arguments, boolean procedure, String to)
        implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename " + (procedure ? "procedure " : "function ") + function + "(" + arguments + ") to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + (procedure ? "PROCEDURE " : "FUNCTION ") + function.sql() + "("
                + arguments + ") RENAME TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to(procedure ? "renameProcedure" : "renameFunction")
                .with(function)
                .with(arguments)
                .with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameFunction(function.sibling(to), arguments, procedure, function.name());
    }
}
