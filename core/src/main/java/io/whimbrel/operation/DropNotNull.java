package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a column allow NULL: {@code ALTER TABLE … ALTER COLUMN … DROP NOT NULL}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.dropNotNull("users", "name")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropNotNull(QualifiedName table, String column) implements Operation {

    @Override
    public String describe() {
        return "allow NULL in " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "DROP NOT NULL"));
    }

    @Override
    public Call call() {
        return Call.to("dropNotNull").with(table).with(column);
    }
}
