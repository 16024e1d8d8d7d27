package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames an enumerated, a composite or a range type, or a domain: {@code ALTER TYPE … RENAME TO …}.
 *
 * <p>No table lock, catalogs only. Columns and functions of SQL follow; code that runs does not. In Java:
 * {@code op.renameType("userstatus", "accountstatus")}.
 *
 * @param type the type
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record RenameType(QualifiedName type, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename type " + type + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TYPE " + type.sql() + " RENAME TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameType").with(type).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameType(type.sibling(to), type.name());
    }
}
