package io.whimbrel.operation;

import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Policy.Command;
import io.whimbrel.schema.Privileges;
import java.util.List;
import java.util.Locale;

/**
 * Creates a policy: {@code CREATE POLICY … ON … AS … FOR … TO … USING (…) WITH CHECK (…)}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. The roles must be there. In Java: {@code op.createPolicy("accounts", "own")},
 * then {@code .restrictive()}, {@code .forSelect()}, {@code .forInsert()}, {@code .forUpdate()} or
 * {@code .forDelete()}, {@code .to("reader", "current_user")}, {@code .using("…")}, {@code .withCheck("…")},
 * {@code .comment("…")}.
 *
 * @param policy the policy
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpolicy.html">CREATE POLICY</a>
 */
public record CreatePolicy(Policy policy) implements Operation {

    @Override
    public String describe() {
        return "create policy " + policy.name() + " on " + policy.table();
    }

    @Override
    public List<Statement> statements() {
        String named = PolicySpelling.named(policy.name(), policy.table());
        String sql = "CREATE " + named
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command() == Command.ALL ? "" : " FOR " + policy.command())
                + (isForAllRoles() ? "" : PolicySpelling.to(policy.roles()))
                + PolicySpelling.expressions(policy.using(), policy.check());
        return Comments.after(
                Statement.of(sql).locking(Lock.ACCESS_EXCLUSIVE, policy.table()), Comments.on(named, policy.comment()));
    }

    private boolean isForAllRoles() {
        return policy.roles().equals(List.of(Privileges.PUBLIC));
    }

    @Override
    public Call call() {
        Call call = Call.to("createPolicy").with(policy.table()).with(policy.name());
        if (!policy.permissive()) {
            call = call.then(Call.to("restrictive"));
        }
        if (policy.command() != Command.ALL) {
            String name = policy.command().name();
            call = call.then(Call.to("for" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)));
        }
        return call.thenAll("to", isForAllRoles() ? List.of() : policy.roles())
                .thenIfPresent("using", policy.using())
                .thenIfPresent("withCheck", policy.check())
                .thenIfPresent("comment", policy.comment());
    }
}
