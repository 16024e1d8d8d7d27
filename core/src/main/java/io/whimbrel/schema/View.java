package io.whimbrel.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view or a materialised view.
 *
 * @param name the view's name
 * @param materialized whether its rows are stored
 * @param columns its columns in their order
 * @param query the query, by {@code pg_get_viewdef}, without the semicolon
 * @param options its options or storage parameters, by name
 * @param comment the comment, if any
 * @param clusteredOn the raw name of the index that CLUSTER of a materialised view goes by, if it has been said
 */
public record View(
        QualifiedName name,
        boolean materialized,
        List<ViewColumn> columns,
        String query,
        Map<String, String> options,
        @Nullable String comment,
        @Nullable String clusteredOn)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * A view of whose rows' order nothing is said.
     *
     * @param name the view's name
     * @param materialized whether its rows are stored
     * @param columns its columns in their order
     * @param query the query
     * @param options its options or storage parameters, by name
     * @param comment the comment, if any
     */
    public View(
            QualifiedName name,
            boolean materialized,
            List<ViewColumn> columns,
            String query,
            Map<String, String> options,
            @Nullable String comment) {
        this(name, materialized, columns, query, options, comment, null);
    }

    /**
     * A column of a view.
     *
     * @param name the raw name
     * @param type the type, by {@code format_type}
     * @param defaultExpression what an INSERT into the view gives where it says nothing
     * @param storage how a materialised view's values are stored and sampled
     * @param comment the comment, if any
     */
    public record ViewColumn(
            String name,
            String type,
            @Nullable String defaultExpression,
            ColumnStorage storage,
            @Nullable String comment)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        /**
         * Refuses what an older version has kept, which lacks the storage.
         */
        public ViewColumn {
            Objects.requireNonNull(storage);
        }

        /**
         * A column without a default, stored and sampled as usual.
         *
         * @param name the raw name
         * @param type the type, by {@code format_type}
         * @param comment the comment, if any
         */
        public ViewColumn(String name, String type, @Nullable String comment) {
            this(name, type, null, ColumnStorage.USUAL, comment);
        }
    }

    /**
     * Copies the columns and puts the options in order.
     */
    public View {
        columns = List.copyOf(columns);
        options = new TreeMap<>(options);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW, name);
    }
}
