package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes whom a policy binds, and to which rows: {@code ALTER POLICY … ON … TO … USING (…) WITH CHECK (…)}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. What isn't said stays; an expression can't be taken off. In Java:
 * {@code op.alterPolicy("accounts", "own")}, then {@code .to("reader")}, {@code .using("…")},
 * {@code .withCheck("…")}.
 *
 * @param table the table
 * @param policy the policy's raw name
 * @param roles the raw names of all roles that it comes to bind; none if they stay
 * @param using which rows come to be seen, or null if that stays
 * @param check which rows come to be written, or null if that stays
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpolicy.html">ALTER POLICY</a>
 */
public record AlterPolicy(
        QualifiedName table,
        String policy,
        List<String> roles,
        @Nullable String using,
        @Nullable String check) implements Operation {

    /**
     * Copies the list.
     */
    public AlterPolicy {
        roles = List.copyOf(roles);
    }

    @Override
    public String describe() {
        return "alter policy " + policy + " on " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + PolicySpelling.named(policy, table)
                        + (roles.isEmpty() ? "" : PolicySpelling.to(roles))
                        + PolicySpelling.expressions(using, check))
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("alterPolicy")
                .with(table)
                .with(policy)
                .thenAll("to", roles)
                .thenIfPresent("using", using)
                .thenIfPresent("withCheck", check);
    }
}
