package io.whimbrel.operation;

import io.whimbrel.schema.View;
import java.util.List;

/**
 * Replaces a view's query in place: {@code CREATE OR REPLACE VIEW … AS …}.
 *
 * <p>ACCESS EXCLUSIVE on the view, catalogs only. The columns that it has must stay what they are; more may
 * come behind them. In Java: {@code op.replaceView("active_users", "SELECT …")}, and as
 * {@link CreateView}.
 *
 * @param view the view, which is not a materialised one
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
public record ReplaceView(View view) implements Operation {

    /**
     * Refuses a materialised view, which PostgreSQL can't replace, and leaves out what its query says
     * already.
     */
    public ReplaceView {
        if (view.materialized()) {
            throw new IllegalArgumentException("a materialized view can't be replaced: " + view.name());
        }
        view = ViewSpelling.asSaid(view);
    }

    @Override
    public String describe() {
        return "replace " + view.id();
    }

    @Override
    public List<Statement> statements() {
        return ViewSpelling.statements("CREATE OR REPLACE ", view).stream()
                .map(statement -> statement.locking(
                        statement.sql().startsWith("COMMENT") ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE,
                        view.name()))
                .toList();
    }

    @Override
    public Call call() {
        return ViewSpelling.call("replaceView", view);
    }
}
