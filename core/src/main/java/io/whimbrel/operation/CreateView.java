package io.whimbrel.operation;

import io.whimbrel.schema.View;
import java.util.List;

/**
 * Creates a view or a materialised view: {@code CREATE VIEW … AS …}.
 *
 * <p>It only reads the tables it names; a materialised view runs its query, and other sessions go on. In Java:
 * {@code op.createView("active_users", "SELECT …").with("security_barrier", "true").comment("…")} and
 * {@code .commentOnColumn("name", "…")}; {@code op.createMaterializedView(…)} likewise.
 *
 * @param view the view
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
public record CreateView(View view) implements Operation {

    /**
     * Leaves out what its query says already.
     */
    public CreateView {
        view = ViewSpelling.asSaid(view);
    }

    @Override
    public String describe() {
        return "create " + view.id();
    }

    @Override
    public List<Statement> statements() {
        return ViewSpelling.statements("CREATE ", view);
    }

    @Override
    public Call call() {
        return ViewSpelling.call(view.materialized() ? "createMaterializedView" : "createView", view);
    }
}
