package io.whimbrel.operation;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a view or a materialised view: {@code DROP VIEW …}, never CASCADE.
 *
 * <p>ACCESS EXCLUSIVE on the view. What it shows stays where it came from. In Java:
 * {@code op.dropView("active_users")} or {@code op.dropMaterializedView("totals")}.
 *
 * @param view the view
 * @param materialized whether its rows are stored
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropview.html">DROP VIEW</a>
 */
public record DropView(QualifiedName view, boolean materialized) implements Operation {

    @Override
    public String describe() {
        return "drop " + kind().word() + " " + view;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + view.sql())
                .locking(Lock.ACCESS_EXCLUSIVE, view));
    }

    private Kind kind() {
        return materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
    }

    @Override
    public Call call() {
        return Call.to(materialized ? "dropMaterializedView" : "dropView").with(view);
    }
}
