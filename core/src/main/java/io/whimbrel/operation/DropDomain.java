package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a domain: {@code DROP DOMAIN …}, never CASCADE.
 *
 * <p>No table lock; refused while a column uses it. In Java: {@code op.dropDomain("email")}.
 *
 * @param domain the domain
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropdomain.html">DROP DOMAIN</a>
 */
public record DropDomain(QualifiedName domain) implements Operation {

    @Override
    public String describe() {
        return "drop domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP DOMAIN " + domain.sql()));
    }

    @Override
    public Call call() {
        return Call.to("dropDomain").with(domain);
    }
}
