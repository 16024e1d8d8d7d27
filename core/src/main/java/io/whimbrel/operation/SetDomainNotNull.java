package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a domain refuse or allow NULL: {@code ALTER DOMAIN … SET NOT NULL} or {@code … DROP NOT NULL}.
 *
 * <p>SET takes SHARE on every table that has a column of the domain, and scans it; DROP changes the catalogs
 * only. In Java: {@code op.setDomainNotNull("email").alsoLocking("users")} or
 * {@code op.dropDomainNotNull("email")}.
 *
 * @param domain the domain
 * @param notNull whether NULL is refused
 * @param alsoLocked the tables that have a column of the domain
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record SetDomainNotNull(QualifiedName domain, boolean notNull, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public SetDomainNotNull {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return (notNull ? "refuse" : "allow") + " NULL in domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER DOMAIN " + domain.sql() + (notNull ? " SET" : " DROP") + " NOT NULL");
        if (!notNull) {
            return List.of(statement);
        }
        return List.of(statement
                .scanning()
                .lockingAll(Lock.SHARE, alsoLocked)
                .with(Hazard.mayFail("if a column of " + domain + " holds NULL")));
    }

    @Override
    public Call call() {
        return Call.to(notNull ? "setDomainNotNull" : "dropDomainNotNull")
                .with(domain)
                .thenAll("alsoLocking", alsoLocked);
    }
}
