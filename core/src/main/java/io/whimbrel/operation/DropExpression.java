package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a stored generated column a plain one: {@code ALTER TABLE … ALTER COLUMN … DROP EXPRESSION}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only: the rows keep their values. PostgreSQL 13 on; a virtual column (18)
 * holds no values to keep and is refused. In Java: {@code op.dropExpression("users", "search")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropExpression(QualifiedName table, String column) implements Operation {

    @Override
    public String describe() {
        return "drop expression of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "DROP EXPRESSION"));
    }

    @Override
    public Call call() {
        return Call.to("dropExpression").with(table).with(column);
    }
}
