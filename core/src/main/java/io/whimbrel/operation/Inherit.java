package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Makes a table a child of another, whose columns and checks it has already:
 * {@code ALTER TABLE … INHERIT …}.
 *
 * <p>ACCESS EXCLUSIVE on the child, SHARE UPDATE EXCLUSIVE on the parent, catalogs only. In Java:
 * {@code op.inherit("capitals", "cities")}.
 *
 * @param table the child
 * @param parent the parent
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
public record Inherit(QualifiedName table, QualifiedName parent) implements Operation {

    @Override
    public String describe() {
        return "let " + table + " inherit from " + parent;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER TABLE " + table.sql() + " INHERIT " + parent.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, table)
                .locking(Lock.SHARE_UPDATE_EXCLUSIVE, parent));
    }

    @Override
    public Call call() {
        return Call.to("inherit").with(table).with(parent);
    }
}
