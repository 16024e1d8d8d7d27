package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Adds a check to a domain: {@code ALTER DOMAIN … ADD CONSTRAINT … CHECK (…)}.
 *
 * <p>SHARE on every table that has a column of the domain, and a scan of it, unless the check is NOT VALID.
 * In Java: {@code op.addDomainConstraint("email", check("email_check", "VALUE ~ '@'")).alsoLocking("users")}.
 *
 * @param domain the domain
 * @param constraint the check
 * @param alsoLocked the tables that have a column of the domain
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record AddDomainConstraint(QualifiedName domain, Constraint constraint, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public AddDomainConstraint {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "add constraint " + constraint.name() + " to domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        return Comments.after(
                add(),
                Comments.on(
                        "CONSTRAINT " + Identifiers.quote(constraint.name()) + " ON DOMAIN " + domain.sql(),
                        constraint.comment()));
    }

    private Statement add() {
        Statement statement =
                Statement.of("ALTER DOMAIN " + domain.sql() + " ADD " + ConstraintSpelling.sql(constraint));
        if (constraint.definition().endsWith(" NOT VALID")) {
            return statement;
        }
        return statement
                .scanning()
                .lockingAll(Lock.SHARE, alsoLocked)
                .with(Hazard.mayFail("if a column of " + domain + " holds a value that isn't allowed"));
    }

    @Override
    public Call call() {
        return Call.to("addDomainConstraint")
                .with(domain)
                .nesting(ConstraintSpelling.of(constraint))
                .thenAll("alsoLocking", alsoLocked);
    }
}
