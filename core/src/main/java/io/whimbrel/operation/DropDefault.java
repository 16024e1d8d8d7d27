package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Takes a column's default away: {@code ALTER TABLE … ALTER COLUMN … DROP DEFAULT}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.dropDefault("users", "status")}.
 *
 * @param table the table or view
 * @param column the column's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropDefault(QualifiedName table, String column) implements Operation {

    @Override
    public String describe() {
        return "drop default of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "DROP DEFAULT"));
    }

    @Override
    public Call call() {
        return Call.to("dropDefault").with(table).with(column);
    }
}
