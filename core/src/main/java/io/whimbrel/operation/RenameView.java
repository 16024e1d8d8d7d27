package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Renames a view or a materialised view: {@code ALTER VIEW … RENAME TO …}.
 *
 * <p>ACCESS EXCLUSIVE on the view, catalogs only. Views and functions of SQL on it follow; code that runs does
 * not. In Java: {@code op.renameView("active_users", "members")} or {@code op.renameMaterializedView(…)}.
 *
 * @param view the view
 * @param materialized whether its rows are stored
 * @param to the raw name it gets, in its schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterview.html">ALTER VIEW</a>
 */
public record RenameView(QualifiedName view, boolean materialized, String to) implements Operation, Reversible {

    @Override
    public String describe() {
        return "rename " + (materialized ? "materialized view " : "view ") + view + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + view.sql()
                        + " RENAME TO " + Identifiers.quote(to))
                .locking(Lock.ACCESS_EXCLUSIVE, view));
    }

    @Override
    public Call call() {
        return Call.to(materialized ? "renameMaterializedView" : "renameView")
                .with(view)
                .with(to);
    }

    @Override
    public Operation reversed() {
        return new RenameView(view.sibling(to), materialized, view.name());
    }
}
