package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Checks the values that were there before a check of a domain: {@code ALTER DOMAIN … VALIDATE CONSTRAINT …}.
 *
 * <p>SHARE on every table that has a column of the domain, and a scan of it. In Java:
 * {@code op.validateDomainConstraint("email", "email_check").alsoLocking("users")}.
 *
 * @param domain the domain
 * @param constraint the check's raw name
 * @param alsoLocked the tables that have a column of the domain
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record ValidateDomainConstraint(QualifiedName domain, String constraint, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public ValidateDomainConstraint {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "validate constraint " + constraint + " of domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER DOMAIN " + domain.sql() + " VALIDATE CONSTRAINT " + Identifiers.quote(constraint))
                        .scanning()
                        .lockingAll(Lock.SHARE, alsoLocked)
                        .with(Hazard.mayFail("if a column of " + domain + " holds a value that isn't allowed")));
    }

    @Override
    public Call call() {
        return Call.to("validateDomainConstraint").with(domain).with(constraint).thenAll("alsoLocking", alsoLocked);
    }
}
