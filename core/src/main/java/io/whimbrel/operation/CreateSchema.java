package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Namespace;
import java.util.List;

/**
 * Creates a namespace, which PostgreSQL calls a schema: {@code CREATE SCHEMA …}.
 *
 * <p>No table lock. In Java: {@code op.createSchema("audit").comment("…")}.
 *
 * @param namespace the namespace
 * @see <a href="https://www.postgresql.org/docs/current/sql-createschema.html">CREATE SCHEMA</a>
 */
public record CreateSchema(Namespace namespace) implements Operation, Reversible {

    @Override
    public String describe() {
        return "create schema " + namespace.name();
    }

    @Override
    public List<Statement> statements() {
        String name = Identifiers.quote(namespace.name());
        return Comments.after(
                Statement.of("CREATE SCHEMA " + name), Comments.on("SCHEMA " + name, namespace.comment()));
    }

    @Override
    public Call call() {
        return Call.to("createSchema").with(namespace.name()).thenIfPresent("comment", namespace.comment());
    }

    @Override
    public Operation reversed() {
        return new DropSchema(namespace.name());
    }
}
