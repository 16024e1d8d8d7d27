package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A view that is being created or replaced.
 *
 * @param <T> the operation that does it
 */
public final class ViewCreation<T extends Operation> implements Supplier<T> {

    private final QualifiedName name;

    private final boolean materialized;

    private final String query;

    private final Function<View, T> operation;

    private final Map<String, String> options = new TreeMap<>();

    private final List<View.ViewColumn> columns = new ArrayList<>();

    private @Nullable String comment;

    ViewCreation(QualifiedName name, boolean materialized, String query, Function<View, T> operation) {
        this.name = name;
        this.materialized = materialized;
        this.query = query;
        this.operation = operation;
    }

    /**
     * Sets an option, or a storage parameter of a materialised view.
     *
     * @param option its name
     * @param value its value
     * @return this
     */
    public ViewCreation<T> with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /**
     * Comments on the view.
     *
     * @param text the comment
     * @return this
     */
    public ViewCreation<T> comment(String text) {
        comment = text;
        return this;
    }

    /**
     * Comments on a column.
     *
     * @param column the column
     * @param text the comment
     * @return this
     */
    public ViewCreation<T> commentOnColumn(String column, String text) {
        columns.add(new View.ViewColumn(column, "", text));
        return this;
    }

    @Override
    public T get() {
        return operation.apply(new View(name, materialized, columns, query, options, comment));
    }
}
