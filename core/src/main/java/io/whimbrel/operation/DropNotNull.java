package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a column allow NULL: {@code ALTER TABLE … ALTER COLUMN … DROP NOT NULL}.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.dropNotNull("users", "name")}, or
 * {@code op.dropNotNullOnly("cities", "altitude")}, where the tables that inherit go on refusing NULL, some of them at least: so
 * has one with a key on the column to. On PostgreSQL 18 it comes before a {@link DropColumn} that leaves them the column, too, or
 * they could never allow it.
 *
 * @param table the table
 * @param column the column's raw name
 * @param only whether the tables that inherit keep it
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropNotNull(QualifiedName table, String column, boolean only) implements Operation {

    /**
     * Makes a column allow NULL in the tables that inherit, too.
     *
     * @param table the table
     * @param column the column's raw name
     */
    public DropNotNull(QualifiedName table, String column) {
        this(table, column, false);
    }

    @Override
    public String describe() {
        return "allow NULL in " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        return List.of(
                only
                        ? Altering.columnOnly(table, column, "DROP NOT NULL")
                        : Altering.column(table, column, "DROP NOT NULL"));
    }

    @Override
    public Call call() {
        return Call.to(only ? "dropNotNullOnly" : "dropNotNull").with(table).with(column);
    }
}
