package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a column with its indexes, and the constraints that involve it: {@code ALTER TABLE … DROP COLUMN …},
 * never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only; with a foreign key on it the table at the other end is locked the same
 * way. In Java: {@code op.dropColumn("orders", "user_id").alsoLocking("users")},
 * {@code op.dropGeneratedColumn("users", "lower_name")}, whose values aren't lost since they are computed, and
 * {@code op.dropColumnOnly("cities", "altitude")}, which the tables that inherit keep, or
 * {@code op.dropGeneratedColumnOnly("cities", "lower_name")}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param extent what goes with it
 * @param alsoLocked the tables that its foreign keys point to, and those that inherit
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropColumn(QualifiedName table, String column, Extent extent, List<QualifiedName> alsoLocked)
        implements Operation {

    /** What goes with the column. */
    public enum Extent {
        /** Its values, here and in the tables that inherit. */
        VALUES,
        /** Values that are computed from other columns. */
        COMPUTED,
        /** Its values here; the tables that inherit keep theirs. */
        ONLY,
        /** Values that are computed from other columns here; the tables that inherit go on to compute theirs. */
        COMPUTED_ONLY;

        private boolean spares() {
            return this == ONLY || this == COMPUTED_ONLY;
        }

        private boolean isComputed() {
            return this == COMPUTED || this == COMPUTED_ONLY;
        }
    }

    /**
     * Copies the list.
     */
    public DropColumn {
        alsoLocked = List.copyOf(alsoLocked);
    }

    /**
     * Drops a column that has no foreign key.
     *
     * @param table the table
     * @param column the column's raw name
     */
    public DropColumn(QualifiedName table, String column) {
        this(table, column, Extent.VALUES, List.of());
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of("ALTER TABLE " + (extent.spares() ? "ONLY " : "") + table.sql()
                        + " DROP COLUMN " + Identifiers.quote(column))
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .lockingAll(Lock.ACCESS_EXCLUSIVE, alsoLocked);
        return List.of(
                extent.isComputed()
                        ? statement
                        : statement.with(Hazard.dataLoss("all values of " + table + "." + column)));
    }

    @Override
    public Call call() {
        return Call.to(
                        switch (extent) {
                            case VALUES -> "dropColumn";
                            case COMPUTED -> "dropGeneratedColumn";
                            case ONLY -> "dropColumnOnly";
                            case COMPUTED_ONLY -> "dropGeneratedColumnOnly";
                        })
                .with(table)
                .with(column)
                .thenAll("alsoLocking", alsoLocked);
    }
}
