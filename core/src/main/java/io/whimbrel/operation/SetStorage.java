package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Says how the long values of a column are stored from now on: {@code ALTER TABLE … ALTER COLUMN … SET STORAGE …}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only: what is stored stays as it is. In Java:
 * {@code op.setStorage("documents", "body", "EXTERNAL")}.
 *
 * @param table the table or materialised view
 * @param column the column's raw name
 * @param storage {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetStorage(QualifiedName table, String column, String storage) implements Operation {

    @Override
    public String describe() {
        return "change storage of " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Altering.column(table, column, "SET STORAGE " + storage));
    }

    @Override
    public Call call() {
        return Call.to("setStorage").with(table).with(column).with(storage);
    }
}
