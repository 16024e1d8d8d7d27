package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a policy: {@code DROP POLICY … ON …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. Without a permissive policy nobody but the owner sees a row, where row level
 * security is on. In Java: {@code op.dropPolicy("accounts", "own")}.
 *
 * @param table the table
 * @param policy the policy's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-droppolicy.html">DROP POLICY</a>
 */
public record DropPolicy(QualifiedName table, String policy) implements Operation {

    @Override
    public String describe() {
        return "drop policy " + policy + " on " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("DROP " + PolicySpelling.named(policy, table)).locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("dropPolicy").with(table).with(policy);
    }
}
