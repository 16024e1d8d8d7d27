package io.whimbrel.diff;

import io.whimbrel.operation.ClusterOn;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceView;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Views and materialised views.
 *
 * <p>{@code CREATE OR REPLACE VIEW} keeps all that depends on a view, but can only append columns; of a
 * materialised view nothing but its storage parameters, and how its columns are stored and sampled, can be altered.
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
        return !sameDefinition(from, to)
                && (to.materialized() ? !sameQuery(from, to) : !appends(from.columns(), to.columns()));
    }

    static boolean sameDefinition(View from, View to) {
        return sameQuery(from, to) && from.options().equals(to.options());
    }

    private static boolean sameQuery(View from, View to) {
        return from.query().equals(to.query())
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
        comparison.add(
                ColumnsByPlace.behind(Change.creating(new CreateView(to), to.id()), to.id(), to.query(), comparison));
        for (ViewColumn column : to.columns()) {
            String expression = column.defaultExpression();
            if (expression != null) {
                SetDefault operation = new SetDefault(to.name(), column.name(), expression);
                comparison.add(Change.following(operation, List.of(to.id())));
            }
            store(ColumnStorage.USUAL, column, to, comparison);
        }
        cluster(null, to, comparison);
    }

    @Override
    public void drop(View from, Comparison comparison) {
        comparison.add(Change.dropping(new DropView(from.name(), from.materialized()), from.id())
                .andDropping(comparison.hangingOn(from.name())));
    }

    @Override
    public void alter(View from, View to, Comparison comparison) {
        boolean replaced = !to.materialized() && !sameDefinition(from, to);
        if (replaced) {
            Change replacing = Change.altering(new ReplaceView(withoutComments(to)), to.id());
            comparison.add(ColumnsByPlace.behind(replacing, to.id(), to.query(), comparison));
        } else {
            ColumnsByPlace.staying(to.id(), to.query(), comparison);
        }
        if (!replaced && !sameDefinition(from, to)) {
            Operation parameters = ParameterChanges.between(to.id(), from.options(), to.options());
            comparison.add(Change.altering(parameters, to.id()));
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
        for (ViewColumn column : to.columns()) {
            ViewColumn before = from.columns().stream()
                    .filter(each -> each.name().equals(column.name()))
                    .findFirst()
                    .orElse(new ViewColumn(column.name(), column.type(), null));
            alterColumn(before, column, to, comparison);
        }
        cluster(from.clusteredOn(), to, comparison);
    }

    /** The index must be there by then; the mark goes with it. */
    private static void cluster(@Nullable String before, View view, Comparison comparison) {
        String index = view.clusteredOn();
        if (index != null && (before == null || !isMarked(view, before, index, comparison))) {
            comparison.add(Change.following(new ClusterOn(view.name(), index), List.of(indexOf(view, index))));
        } else if (index == null
                && before != null
                && !isMade(view, before, comparison)
                && comparison.keepsIndex(indexOf(view, before))) {
            comparison.add(Change.following(new ClusterOn(view.name(), null), List.of(view.id())));
        }
    }

    /** Whether the index has the mark already: it goes along with another name. */
    private static boolean isMarked(View view, String was, String index, Comparison comparison) {
        return comparison
                .from()
                .find(indexOf(view, was))
                .flatMap(each -> comparison.renamedFrom((Index) each))
                .map(each -> each.id().equals(indexOf(view, index)))
                .orElseGet(() -> was.equals(index) && !isMade(view, index, comparison));
    }

    private static boolean isMade(View view, String index, Comparison comparison) {
        ObjectId id = indexOf(view, index);
        return comparison.from().find(id).isEmpty() || comparison.rebuilds(id);
    }

    private static ObjectId indexOf(View view, String name) {
        return ObjectId.of(Kind.INDEX, view.name().sibling(name));
    }

    private static void store(ColumnStorage from, ViewColumn to, View view, Comparison comparison) {
        ObjectId id = ObjectId.column(view.name(), to.name());
        for (Operation operation : new ColumnStorageDiffer(id, from, to.storage()).operations()) {
            comparison.add(Change.following(operation, List.of(view.id())));
        }
    }

    private static void alterColumn(ViewColumn from, ViewColumn to, View view, Comparison comparison) {
        String expression = to.defaultExpression();
        if (!Objects.equals(from.defaultExpression(), expression)) {
            Operation operation = expression == null
                    ? new DropDefault(view.name(), to.name())
                    : new SetDefault(view.name(), to.name(), expression);
            comparison.add(Change.altering(operation, view.id()));
        }
        store(from.storage(), to, view, comparison);
        if (!Objects.equals(from.comment(), to.comment())) {
            ObjectId id = ObjectId.column(view.name(), to.name());
            comparison.add(Change.altering(new CommentOn(id, to.comment()), view.id()));
        }
    }
}
