package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Checks the rows that were there before a constraint: {@code ALTER TABLE … VALIDATE CONSTRAINT …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, and a scan: reads and writes go on. The table that a foreign key points to gets ROW
 * SHARE. In Java: {@code op.validateConstraint("orders", "orders_user_fkey").alsoLocking("users")}.
 *
 * @param table the table
 * @param constraint the constraint's raw name
 * @param alsoLocked the table that a foreign key points to
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT">VALIDATE
 *     CONSTRAINT</a>
 */
public record ValidateConstraint(QualifiedName table, String constraint, List<QualifiedName> alsoLocked)
        implements Operation {

    /**
     * Copies the list.
     */
    public ValidateConstraint {
        alsoLocked = List.copyOf(alsoLocked);
    }

    /**
     * Checks the rows against a constraint that is no foreign key.
     *
     * @param table the table
     * @param constraint the constraint's raw name
     */
    public ValidateConstraint(QualifiedName table, String constraint) {
        this(table, constraint, List.of());
    }

    @Override
    public String describe() {
        return "validate constraint " + constraint + " of " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Statement.of("ALTER TABLE " + table.sql() + " VALIDATE CONSTRAINT " + Identifiers.quote(constraint))
                        .scanning()
                        .locking(Lock.SHARE_UPDATE_EXCLUSIVE, table)
                        .lockingAll(Lock.ROW_SHARE, alsoLocked)
                        .with(Hazard.mayFail("if a row of " + table + " breaks " + constraint)));
    }

    @Override
    public Call call() {
        return Call.to("validateConstraint").with(table).with(constraint).thenAll("alsoLocking", alsoLocked);
    }
}
