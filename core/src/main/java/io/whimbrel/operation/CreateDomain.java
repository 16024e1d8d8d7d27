package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a domain with its checks and comments: {@code CREATE DOMAIN … AS …}.
 *
 * <p>No table lock. In Java: {@code op.createDomain("email", "text", check("email_check", "VALUE ~ '@'"))},
 * then {@code .collate("…")}, {@code .defaultTo("…")}, {@code .notNull()}, {@code .comment("…")}.
 *
 * @param domain the domain
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">CREATE DOMAIN</a>
 */
public record CreateDomain(Domain domain) implements Operation {

    @Override
    public String describe() {
        return "create domain " + domain.name();
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(create());
        Comments.on("DOMAIN " + domain.name().sql(), domain.comment()).ifPresent(statements::add);
        for (Constraint check : domain.checks()) {
            String constraint = Identifiers.quote(check.name()) + " ON DOMAIN "
                    + domain.name().sql();
            Comments.on("CONSTRAINT " + constraint, check.comment()).ifPresent(statements::add);
        }
        return statements;
    }

    private Statement create() {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ")
                .append(domain.name().sql())
                .append(" AS ")
                .append(domain.type());
        if (domain.collation() != null) {
            sql.append(" COLLATE ").append(domain.collation());
        }
        if (domain.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(domain.defaultExpression());
        }
        if (domain.notNull()) {
            sql.append(" NOT NULL");
        }
        for (Constraint check : domain.checks()) {
            sql.append("\n    ").append(ConstraintSpelling.sql(check));
        }
        return Statement.of(sql.toString());
    }

    @Override
    public Call call() {
        Call call = Call.to("createDomain").with(domain.name()).with(domain.type());
        for (Constraint check : domain.checks()) {
            call = call.nesting(ConstraintSpelling.of(check));
        }
        call = call.thenIfPresent("collate", domain.collation()).thenIfPresent("defaultTo", domain.defaultExpression());
        if (domain.notNull()) {
            call = call.then(Call.to("notNull"));
        }
        return call.thenIfPresent("comment", domain.comment());
    }
}
