package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Changes when a foreign key is checked, or whether: {@code ALTER TABLE … ALTER CONSTRAINT …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. {@code ENFORCED} and {@code NOT ENFORCED} (PostgreSQL 18) lock the table that it
 * points to in the same way, and {@code ENFORCED} scans. In Java:
 * {@code op.alterConstraint("orders", "orders_user_fkey", "DEFERRABLE INITIALLY DEFERRED")} or
 * {@code op.alterConstraint("orders", "orders_user_fkey", "NOT ENFORCED").alsoLocking("users")}.
 *
 * @param table the table
 * @param constraint the constraint's raw name
 * @param clauses {@code DEFERRABLE}, {@code NOT DEFERRABLE}, {@code INITIALLY DEFERRED}, {@code ENFORCED} and the
 *     like
 * @param alsoLocked the table that it points to, if what changes is whether it is checked
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ALTER-CONSTRAINT">ALTER
 *     CONSTRAINT</a>
 */
public record AlterConstraint(QualifiedName table, String constraint, String clauses, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public AlterConstraint {
        alsoLocked = List.copyOf(alsoLocked);
    }

    @Override
    public String describe() {
        return "alter constraint " + constraint + " of " + table;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER TABLE " + table.sql() + " ALTER CONSTRAINT "
                        + Identifiers.quote(constraint) + " " + clauses)
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked);
        boolean checks = clauses.endsWith("ENFORCED") && !clauses.endsWith("NOT ENFORCED");
        return List.of(
                checks
                        ? statement.scanning().with(Hazard.mayFail("if a row of " + table + " breaks " + constraint))
                        : statement);
    }

    @Override
    public Call call() {
        return Call.to("alterConstraint")
                .with(table)
                .with(constraint)
                .with(clauses)
                .thenAll("alsoLocking", alsoLocked);
    }
}
