package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a column refuse NULL, as a valid check already does, and drops the check.
 *
 * <p>{@code ALTER TABLE … ALTER COLUMN … SET NOT NULL}, then {@code ALTER TABLE … DROP CONSTRAINT …}. ACCESS
 * EXCLUSIVE, catalogs only: PostgreSQL (12 on) takes a valid {@code CHECK (… IS NOT NULL)} for a proof and reads
 * no row. In Java: {@code op.setNotNullByCheck("users", "email", "email_filled")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param check the raw name of the check
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetNotNullByCheck(QualifiedName table, String column, String check) implements Operation {

    @Override
    public String describe() {
        return "refuse NULL in " + table + "." + column + " as " + check + " does";
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Altering.column(table, column, "SET NOT NULL"),
                Statement.of("ALTER TABLE " + table.sql() + " DROP CONSTRAINT " + Identifiers.quote(check))
                        .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("setNotNullByCheck").with(table).with(column).with(check);
    }
}
