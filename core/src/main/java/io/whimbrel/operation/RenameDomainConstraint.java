package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a check of a domain: {@code ALTER DOMAIN … RENAME CONSTRAINT … TO …}.
 *
 * <p>No table lock, catalogs only: no value is checked again. In Java:
 * {@code op.renameDomainConstraint("email", "email_check1", "email_check")}.
 *
 * @param domain the domain
 * @param from the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record RenameDomainConstraint(QualifiedName domain, String from, String to) implements Operation {

    @Override
    public String describe() {
        return "rename constraint " + from + " of domain " + domain + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER DOMAIN " + domain.sql() + " RENAME CONSTRAINT " + Identifiers.quote(from)
                + " TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameDomainConstraint").with(domain).with(from).with(to);
    }
}
