package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a check of a domain: {@code ALTER DOMAIN … DROP CONSTRAINT …}.
 *
 * <p>No table lock. In Java: {@code op.dropDomainConstraint("email", "email_check")}.
 *
 * @param domain the domain
 * @param constraint the check's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record DropDomainConstraint(QualifiedName domain, String constraint) implements Operation {

    @Override
    public String describe() {
        return "drop constraint " + constraint + " of domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER DOMAIN " + domain.sql() + " DROP CONSTRAINT " + Identifiers.quote(constraint)));
    }

    @Override
    public Call call() {
        return Call.to("dropDomainConstraint").with(domain).with(constraint);
    }
}
