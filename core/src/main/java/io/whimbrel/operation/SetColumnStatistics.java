package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Says how closely ANALYZE looks at a column: {@code ALTER TABLE … ALTER COLUMN … SET STATISTICS …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only. In Java: {@code op.setColumnStatistics("users", "city", 500)}, with -1 for the
 * server's default.
 *
 * @param table the table or materialised view
 * @param column the column's raw name
 * @param target 0 to 10000, or -1 for the server's default
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetColumnStatistics(QualifiedName table, String column, int target) implements Operation {

    @Override
    public String describe() {
        return "change statistics target of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                Altering.column(table, column, "SET STATISTICS " + target).locking(Lock.SHARE_UPDATE_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("setColumnStatistics")
                .with(table)
                .with(column)
                .nesting(new Argument.Literal(Integer.toString(target)));
    }
}
