package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column refuse NULL: {@code ALTER TABLE … ALTER COLUMN … SET NOT NULL}.
 *
 * <p>ACCESS EXCLUSIVE, and a scan unless a valid CHECK already says so (PostgreSQL 12 on). With a backfill
 * the table is locked, the rows that hold NULL get the value, and deferred constraints are checked at once. With a
 * constraint that has a name, {@code NO INHERIT} or {@code NOT VALID}, which doesn't scan, it is {@code ALTER TABLE … ADD …
 * NOT NULL …}.
 *
 * @param table the table
 * @param column the column's raw name
 * @param backfill the SQL expression that rows with NULL get, over the columns of their row; null if there
 *     are none
 * @param constraint what more is said of the constraint (PostgreSQL 18)
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetNotNull(
        QualifiedName table, String column, @Nullable String backfill, NotNullConstraint constraint)
        implements Operation {

    /**
     * Refuses NULL by a constraint of which nothing more is said.
     *
     * @param table the table
     * @param column the column's raw name
     * @param backfill the SQL expression that rows with NULL get; null if there are none
     */
    public SetNotNull(QualifiedName table, String column, @Nullable String backfill) {
        this(table, column, backfill, NotNullConstraint.USUAL);
    }

    @Override
    public String describe() {
        return "refuse NULL in " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        if (fills()) {
            // Whoever writes the table while it is filled would wait for a row, and the ALTER for them: a deadlock.
            statements.add(Statement.of("LOCK TABLE " + only() + table.sql() + " IN ACCESS EXCLUSIVE MODE")
                    .locking(Lock.ACCESS_EXCLUSIVE, table));
        }
        statements.addAll(filling());
        statements.add(refusal());
        return statements;
    }

    private boolean fills() {
        return backfill != null && !constraint.notValid();
    }

    private String only() {
        return constraint.noInherit() ? "ONLY " : "";
    }

    /** Gives the rows that hold NULL their value. */
    List<Statement> filling() {
        String quoted = Identifiers.quote(column);
        return !fills()
                ? List.of()
                : List.of(
                        Statement.of("UPDATE " + only() + table.sql() + "\nSET " + quoted + " = " + backfill
                                        + "\nWHERE " + quoted + " IS NULL")
                                .rewriting()
                                .locking(Lock.ROW_EXCLUSIVE, table),
                        // PostgreSQL alters no table while checks of its rows are put off to the end of the
                        // transaction.
                        Statement.of("SET CONSTRAINTS ALL IMMEDIATE"));
    }

    /** Refuses NULL from then on. */
    Statement refusal() {
        String quoted = Identifiers.quote(column);
        Statement refusal = constraint.equals(NotNullConstraint.USUAL)
                ? Altering.column(table, column, "SET NOT NULL")
                : Statement.of("ALTER TABLE " + table.sql() + " ADD " + constraint.sql("NOT NULL " + quoted))
                        .locking(Lock.ACCESS_EXCLUSIVE, table);
        if (constraint.notValid()) {
            return refusal;
        }
        Statement reading = refusal.scanning();
        return fills() ? reading : reading.with(Hazard.mayFail("if " + table + "." + column + " holds NULL"));
    }

    @Override
    public Call call() {
        return ColumnSpelling.notNullConstraint(
                Call.to("setNotNull").with(table).with(column).thenIfPresent("backfill", backfill), constraint);
    }
}
