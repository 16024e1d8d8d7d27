package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Gives a column a default: {@code ALTER TABLE … ALTER COLUMN … SET DEFAULT …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only: the rows that are there keep their values. In Java:
 * {@code op.setDefault("users", "status", "'active'::userstatus")}.
 *
 * @param table the table or view
 * @param column the column's raw name
 * @param expression the default as SQL
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetDefault(QualifiedName table, String column, String expression) implements Operation {

    @Override
    public String describe() {
        return "set default of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "SET DEFAULT " + expression));
    }

    @Override
    public Call call() {
        return Call.to("setDefault").with(table).with(column).with(expression);
    }
}
