package io.whimbrel.migration.recording;

import io.whimbrel.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Parameters of a table, or options of a column, that change.
 *
 * @param <T> the operation
 */
public final class ParameterChange<T extends Operation> implements Supplier<T> {

    private final BiFunction<Map<String, String>, List<String>, T> operation;

    private final Map<String, String> set = new TreeMap<>();

    private List<String> reset = List.of();

    ParameterChange(BiFunction<Map<String, String>, List<String>, T> operation) {
        this.operation = operation;
    }

    /**
     * Sets one.
     *
     * @param parameter its name
     * @param value its value
     * @return this
     */
    public ParameterChange<T> with(String parameter, String value) {
        set.put(parameter, value);
        return this;
    }

    /**
     * Takes some back to the server's default.
     *
     * @param parameters their names
     * @return this
     */
    public ParameterChange<T> reset(String... parameters) {
        reset = List.of(parameters);
        return this;
    }

    @Override
    public T get() {
        return operation.apply(set, reset);
    }
}
