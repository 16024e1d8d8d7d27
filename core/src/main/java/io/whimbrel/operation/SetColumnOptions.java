package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes attribute options of a column: {@code ALTER TABLE … ALTER COLUMN … SET (…)} and {@code … RESET (…)}.
 *
 * <p>SHARE UPDATE EXCLUSIVE, catalogs only. In Java:
 * {@code op.setColumnOptions("users", "city").with("n_distinct", "-0.2").reset("n_distinct_inherited")}.
 *
 * @param table the table or materialised view
 * @param column the column's raw name
 * @param set the options that get a value, by name
 * @param reset the names of those that are taken away
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetColumnOptions(QualifiedName table, String column, Map<String, String> set, List<String> reset)
        implements Operation {

    /**
     * Copies the collections.
     */
    public SetColumnOptions {
        set = new TreeMap<>(set);
        reset = List.copyOf(reset);
    }

    @Override
    public String describe() {
        return "change options of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return Parameters.actions(set, reset).stream().map(this::alter).toList();
    }

    private Statement alter(String action) {
        return Altering.column(table, column, action).locking(Lock.SHARE_UPDATE_EXCLUSIVE, table);
    }

    @Override
    public Call call() {
        return Parameters.spelling(Call.to("setColumnOptions").with(table).with(column), set, reset);
    }
}
