package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes or drops a domain's default: {@code ALTER DOMAIN … SET DEFAULT …} or {@code … DROP DEFAULT}.
 *
 * <p>No table lock; the rows that are there keep their values. In Java:
 * {@code op.setDomainDefault("email", "''")} or {@code op.dropDomainDefault("email")}.
 *
 * @param domain the domain
 * @param expression the default as SQL, or null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">ALTER DOMAIN</a>
 */
public record SetDomainDefault(
        QualifiedName domain, @Nullable String expression) implements Operation {

    @Override
    public String describe() {
        return (expression == null ? "drop" : "set") + " default of domain " + domain;
    }

    @Override
    public List<Statement> statements() {
        String action = expression == null ? " DROP DEFAULT" : " SET DEFAULT " + expression;
        return List.of(Statement.of("ALTER DOMAIN " + domain.sql() + action));
    }

    @Override
    public Call call() {
        return expression == null
                ? Call.to("dropDomainDefault").with(domain)
                : Call.to("setDomainDefault").with(domain).with(expression);
    }
}
