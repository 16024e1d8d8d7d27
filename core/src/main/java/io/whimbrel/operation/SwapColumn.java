package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Lets the column that was kept in step take the place of the other, which goes with its indexes and constraints.
 *
 * <p>{@code DROP TRIGGER}, {@code DROP FUNCTION}, {@code ALTER TABLE … DROP COLUMN …}, {@code ALTER TABLE … RENAME
 * COLUMN …}. ACCESS EXCLUSIVE, catalogs only. Refused while a foreign key of another table points to the column, or a
 * view reads it: both must go first and come back. In Java: {@code op.swapColumn("orders", "total", "total_new")
 * .from("integer").to("bigint").by("zz_orders_total_in_step")}.
 *
 * @param table the table
 * @param column the raw name of the column that goes, and of the other from now on
 * @param passing the raw name that the other had
 * @param change the type of the one and of the other
 * @param name the raw name of the trigger that kept it in step, and of its function
 * @see KeepInStep
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SwapColumn(QualifiedName table, String column, String passing, TypeChange change, String name)
        implements Operation {

    @Override
    public String describe() {
        return "swap " + table + "." + column + " of type " + change.from() + " for " + passing + " of type "
                + change.to();
    }

    @Override
    public List<Statement> statements() {
        Statement drop = Statement.of("ALTER TABLE " + table.sql() + " DROP COLUMN " + Identifiers.quote(column))
                .locking(Lock.ACCESS_EXCLUSIVE, table);
        for (Hazard hazard : change.hazards(table + "." + column)) {
            // what may fail has been found out by now
            drop = hazard.type() == Hazard.Type.DATA_LOSS ? drop.with(hazard) : drop;
        }
        return List.of(
                Statement.of("DROP TRIGGER " + Identifiers.quote(name) + " ON " + table.sql())
                        .locking(Lock.ACCESS_EXCLUSIVE, table),
                Statement.of("DROP FUNCTION " + table.sibling(name).sql() + "()"),
                drop,
                Statement.of("ALTER TABLE " + table.sql() + " RENAME COLUMN " + Identifiers.quote(passing) + " TO "
                                + Identifiers.quote(column))
                        .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("swapColumn")
                .with(table)
                .with(column)
                .with(passing)
                .then(Call.to("from").with(change.from()))
                .then(Call.to("to").with(change.to()))
                .then(Call.to("by").with(name));
    }
}
