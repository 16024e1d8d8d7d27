package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames an attribute of a composite type: {@code ALTER TYPE … RENAME ATTRIBUTE … TO …}.
 *
 * <p>ACCESS EXCLUSIVE on the type's own relation, catalogs only. Views and functions of SQL follow; code that runs
 * does not. In Java: {@code op.renameAttribute("address", "zip", "postcode")}.
 *
 * @param type the type
 * @param from the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record RenameAttribute(QualifiedName type, String from, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename attribute " + type + "." + from + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TYPE " + type.sql() + " RENAME ATTRIBUTE " + Identifiers.quote(from) + " TO "
                + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameAttribute").with(type).with(from).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameAttribute(type, to, from);
    }
}
