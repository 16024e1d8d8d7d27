package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Gives the rows that are there a value, in batches: {@code UPDATE … SET … WHERE …}.
 *
 * <p>ROW EXCLUSIVE. A live table is gone through by its primary key, or by its pages where it has none; each batch is
 * a transaction of its own, so that a row is locked for a moment only, and what was done is kept when the rest is cut
 * off. On a scratch database, and in a script, it is the one statement. The condition must not hold for a row that
 * has its value, since a row may be come upon twice. In Java: {@code op.backfill("users", "login", "lower(email)")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param expression the SQL expression that it gets, over the columns of the row
 * @param where the SQL condition of the rows that get it
 * @see <a href="https://www.postgresql.org/docs/current/sql-update.html">UPDATE</a>
 */
public record Backfill(QualifiedName table, String column, String expression, String where) implements Operation {

    /**
     * Fills the rows that have no value.
     *
     * @param table the table
     * @param column the column's raw name
     * @param expression the SQL expression that it gets, over the columns of the row
     */
    public Backfill(QualifiedName table, String column, String expression) {
        this(table, column, expression, isNull(column));
    }

    private static String isNull(String column) {
        return Identifiers.quote(column) + " IS NULL";
    }

    @Override
    public String describe() {
        return "fill " + table + "." + column + " in batches";
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(sql(where)).rewriting().inBatches().locking(Lock.ROW_EXCLUSIVE, table));
    }

    /**
     * The statement for some of the rows.
     *
     * @param condition the SQL condition of the rows
     * @return {@code UPDATE …}, in three lines
     */
    public String sql(String condition) {
        return "UPDATE " + table.sql() + "\nSET " + Identifiers.quote(column) + " = " + expression + "\nWHERE "
                + condition;
    }

    @Override
    public Call call() {
        Call call = Call.to("backfill").with(table).with(column).with(expression);
        return where.equals(isNull(column)) ? call : call.then(Call.to("where").with(where));
    }
}
