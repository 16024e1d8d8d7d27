package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a trigger: {@code DROP TRIGGER … ON …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.dropTrigger("users", "users_touch")}.
 *
 * @param table the table or view
 * @param trigger the trigger's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptrigger.html">DROP TRIGGER</a>
 */
public record DropTrigger(QualifiedName table, String trigger) implements Operation {

    @Override
    public String describe() {
        return "drop trigger " + trigger + " on " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP TRIGGER " + Identifiers.quote(trigger) + " ON " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("dropTrigger").with(table).with(trigger);
    }
}
