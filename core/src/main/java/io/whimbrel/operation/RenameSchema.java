package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Renames a namespace, with all that is in it: {@code ALTER SCHEMA … RENAME TO …}.
 *
 * <p>No table lock, catalogs only. Views, defaults and functions of SQL follow; code that runs does not. In Java:
 * {@code op.renameSchema("audit", "journal")}.
 *
 * @param namespace the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterschema.html">ALTER SCHEMA</a>
 */
public record RenameSchema(String namespace, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename schema " + namespace + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER SCHEMA " + Identifiers.quote(namespace) + " RENAME TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameSchema").with(namespace).with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameSchema(to, namespace);
    }
}
