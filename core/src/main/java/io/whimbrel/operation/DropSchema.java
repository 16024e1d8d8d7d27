package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Drops an empty namespace: {@code DROP SCHEMA …}, never CASCADE.
 *
 * <p>No table lock; refused while anything is in it. In Java: {@code op.dropSchema("audit")}.
 *
 * @param namespace the raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropschema.html">DROP SCHEMA</a>
 */
public record DropSchema(String namespace) implements Operation {

    @Override
    public String describe() {
        return "drop schema " + namespace;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP SCHEMA " + Identifiers.quote(namespace)));
    }

    @Override
    public Call call() {
        return Call.to("dropSchema").with(namespace);
    }
}
