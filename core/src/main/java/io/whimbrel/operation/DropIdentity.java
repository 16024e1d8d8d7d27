package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes an identity column a plain one: {@code ALTER TABLE … ALTER COLUMN … DROP IDENTITY}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; its sequence goes, and with it how far it has counted, which
 * {@link AddIdentity} finds again in the rows. In Java: {@code op.dropIdentity("users", "id")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropIdentity(QualifiedName table, String column) implements Operation {

    @Override
    public String describe() {
        return "drop identity of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "DROP IDENTITY"));
    }

    @Override
    public Call call() {
        return Call.to("dropIdentity").with(table).with(column);
    }
}
