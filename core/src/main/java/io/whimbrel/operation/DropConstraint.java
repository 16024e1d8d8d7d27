package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a constraint of a table: {@code ALTER TABLE … DROP CONSTRAINT …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; a foreign key's other table is locked the same way. In Java:
 * {@code op.dropConstraint("orders", "orders_user_fkey").alsoLocking("users")}.
 *
 * @param table the table
 * @param constraint the constraint's raw name
 * @param references the table that a foreign key points to; else null
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropConstraint(
        QualifiedName table, String constraint, @Nullable QualifiedName references) implements Operation {

    /**
     * Leaves out a foreign key's own table, which is locked anyway.
     */
    public DropConstraint {
        references = table.equals(references) ? null : references;
    }

    /**
     * Drops a constraint that the table has.
     *
     * @param table the table
     * @param constraint the constraint
     * @return the operation
     */
    public static DropConstraint of(QualifiedName table, Constraint constraint) {
        return new DropConstraint(table, constraint.name(), constraint.references());
    }

    @Override
    public String describe() {
        return "drop constraint " + constraint + " of " + table;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of(
                        "ALTER TABLE " + table.sql() + " DROP CONSTRAINT " + Identifiers.quote(constraint))
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        return List.of(references == null ? statement : statement.locking(Lock.ACCESS_EXCLUSIVE, references));
    }

    @Override
    public Call call() {
        Call call = Call.to("dropConstraint").with(table).with(constraint);
        return references == null ? call : call.then(Call.to("alsoLocking").with(references));
    }
}
