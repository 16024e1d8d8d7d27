package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a rule: {@code DROP RULE … ON …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE, catalogs only. In Java: {@code op.dropRule("users", "no_delete")}.
 *
 * @param table the table or view
 * @param rule the rule's raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-droprule.html">DROP RULE</a>
 */
public record DropRule(QualifiedName table, String rule) implements Operation {

    @Override
    public String describe() {
        return "drop rule " + rule + " on " + table;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP RULE " + Identifiers.quote(rule) + " ON " + table.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("dropRule").with(table).with(rule);
    }
}
