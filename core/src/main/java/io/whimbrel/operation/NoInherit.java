package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a child a table of its own, with its columns and rows:
 * {@code ALTER TABLE … NO INHERIT …}.
 *
 * <p>ACCESS EXCLUSIVE on the child, catalogs only. In Java:
 * {@code op.noInherit("capitals", "cities")}.
 *
 * @param table the child
 * @param parent the parent
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
public record NoInherit(QualifiedName table, QualifiedName parent) implements Operation {

    @Override
    public String describe() {
        return "let " + table + " inherit no more from " + parent;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " NO INHERIT " + parent.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table));
    }

    @Override
    public Call call() {
        return Call.to("noInherit").with(table).with(parent);
    }
}
