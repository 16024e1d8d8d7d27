package io.whimbrel.diff;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.ReplaceView;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Views and materialised views.
 *
 * <p>{@code CREATE OR REPLACE VIEW} keeps all that depends on a view, but can only append columns; a
 * materialised view can't be replaced at all.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
final class ViewDiffer implements Differ<View> {

    @Override
    public Class<View> type() {
        return View.class;
    }

    @Override
    public boolean replaces(View from, View to) {
        return !sameDefinition(from, to) && (to.materialized() || !appends(from.columns(), to.columns()));
    }

    static boolean sameDefinition(View from, View to) {
        return from.query().equals(to.query())
                && from.options().equals(to.options())
                && from.columns().size() == to.columns().size()
                && appends(from.columns(), to.columns());
    }

    private static boolean appends(List<ViewColumn> from, List<ViewColumn> to) {
        for (int i = 0; i < from.size(); i++) {
            boolean kept = i < to.size()
                    && from.get(i).name().equals(to.get(i).name())
                    && from.get(i).type().equals(to.get(i).type());
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    /** A view that is replaced keeps its comments. */
    private static View withoutComments(View view) {
        List<ViewColumn> columns = view.columns().stream()
                .map(column -> new ViewColumn(column.name(), column.type(), null))
                .toList();
        return new View(view.name(), view.materialized(), columns, view.query(), view.options(), null);
    }

    @Override
    public void create(View to, Comparison comparison) {
        comparison.add(Change.creating(new CreateView(to), to.id()));
    }

    @Override
    public void drop(View from, Comparison comparison) {
        comparison.add(Change.dropping(new DropView(from.name(), from.materialized()), from.id())
                .andDropping(comparison.hangingOn(from.name())));
    }

    @Override
    public void alter(View from, View to, Comparison comparison) {
        if (!sameDefinition(from, to)) {
            comparison.add(Change.altering(new ReplaceView(withoutComments(to)), to.id()));
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
        Set<ViewColumn> known = new HashSet<>(from.columns());
        for (ViewColumn column : to.columns()) {
            boolean commented = from.columns().stream()
                    .filter(each -> each.name().equals(column.name()))
                    .map(ViewColumn::comment)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .isPresent();
            if (!known.contains(column) && (commented || column.comment() != null)) {
                ObjectId id = ObjectId.column(to.name(), column.name());
                comparison.add(Change.altering(new CommentOn(id, column.comment()), to.id()));
            }
        }
    }
}
