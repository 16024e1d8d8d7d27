package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropView;
import io.whimbrel.operation.RenameView;
import io.whimbrel.operation.ReplaceView;
import io.whimbrel.operation.SetOptions;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;

/** What can happen to a view or a materialised view. */
public interface ViewOperations extends Recorder {

    /**
     * Creates a view.
     *
     * @param view the view
     * @param query its query
     * @return takes its options and comments
     * @see CreateView
     */
    default ViewCreation<CreateView> createView(String view, String query) {
        return begin(new ViewCreation<>(QualifiedName.parse(view), false, query, CreateView::new));
    }

    /**
     * Replaces a view by one that has all its columns, and perhaps more behind them.
     *
     * @param view the view
     * @param query its query
     * @return takes its options and comments
     * @see ReplaceView
     */
    default ViewCreation<ReplaceView> replaceView(String view, String query) {
        return begin(new ViewCreation<>(QualifiedName.parse(view), false, query, ReplaceView::new));
    }

    /**
     * Creates a materialised view with its rows.
     *
     * @param view the view
     * @param query its query
     * @return takes its options and comments
     * @see CreateView
     */
    default ViewCreation<CreateView> createMaterializedView(String view, String query) {
        return begin(new ViewCreation<>(QualifiedName.parse(view), true, query, CreateView::new));
    }

    /**
     * Renames a view, in its schema.
     *
     * @param view the view
     * @param to its name from now on
     * @see RenameView
     */
    default void renameView(String view, String to) {
        record(new RenameView(QualifiedName.parse(view), false, to));
    }

    /**
     * Renames a materialised view, in its schema.
     *
     * @param view the view
     * @param to its name from now on
     * @see RenameView
     */
    default void renameMaterializedView(String view, String to) {
        record(new RenameView(QualifiedName.parse(view), true, to));
    }

    /**
     * Drops a view.
     *
     * @param view the view
     * @see DropView
     */
    default void dropView(String view) {
        record(new DropView(QualifiedName.parse(view), false));
    }

    /**
     * Drops a materialised view.
     *
     * @param view the view
     * @see DropView
     */
    default void dropMaterializedView(String view) {
        record(new DropView(QualifiedName.parse(view), true));
    }

    /**
     * Changes storage parameters of a materialised view.
     *
     * @param view its name
     * @return takes the parameters
     * @see SetOptions
     */
    default OptionChange setMaterializedViewParameters(String view) {
        return begin(new OptionChange(ObjectId.of(Kind.MATERIALIZED_VIEW, QualifiedName.parse(view))));
    }
}
