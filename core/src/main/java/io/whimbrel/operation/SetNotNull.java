package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column refuse NULL: {@code ALTER TABLE … ALTER COLUMN … SET NOT NULL}.
 *
 * <p>ACCESS EXCLUSIVE, and a scan unless a valid CHECK already says so (PostgreSQL 12 on). With a backfill
 * the rows that hold NULL get the value first.
 *
 * @param table the table
 * @param column the column's raw name
 * @param backfill the SQL expression that rows with NULL get, over the columns of their row; null if there
 *     are none
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetNotNull(
        QualifiedName table, String column, @Nullable String backfill) implements Operation {

    @Override
    public String describe() {
        return "refuse NULL in " + table + "." + column;
    }

    @Override
    public List<Statement> statements() {
        String quoted = Identifiers.quote(column);
        List<Statement> statements = new ArrayList<>();
        Statement refuse = Statement.of("ALTER TABLE " + table.sql() + " ALTER COLUMN " + quoted + " SET NOT NULL")
                .scanning()
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        if (backfill == null) {
            refuse = refuse.with(Hazard.mayFail("if " + table + "." + column + " holds NULL"));
        } else {
            statements.add(Statement.of("UPDATE " + table.sql() + " SET " + quoted + " = " + backfill + " WHERE "
                            + quoted + " IS NULL")
                    .rewriting()
                    .locking(Lock.ROW_EXCLUSIVE, table));
        }
        statements.add(refuse);
        return statements;
    }

    @Override
    public Call call() {
        return Call.to("setNotNull").with(table).with(column).thenIfPresent("backfill", backfill);
    }
}
