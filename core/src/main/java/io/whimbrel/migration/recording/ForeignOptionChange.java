package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetForeignOptions;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Options of a foreign-data wrapper, a server, a foreign table or a column of one, that change. */
public final class ForeignOptionChange implements Supplier<SetForeignOptions> {

    private final ObjectId object;

    private final Map<String, String> add = new TreeMap<>();

    private final Map<String, String> set = new TreeMap<>();

    private List<String> drop = List.of();

    ForeignOptionChange(ObjectId object) {
        this.object = object;
    }

    /**
     * Adds one that it hasn't had.
     *
     * @param option its name
     * @param value its value
     * @return this
     */
    public ForeignOptionChange add(String option, String value) {
        add.put(option, value);
        return this;
    }

    /**
     * Gives one another value.
     *
     * @param option its name
     * @param value its value
     * @return this
     */
    public ForeignOptionChange set(String option, String value) {
        set.put(option, value);
        return this;
    }

    /**
     * Takes some away.
     *
     * @param options their names
     * @return this
     */
    public ForeignOptionChange drop(String... options) {
        drop = List.of(options);
        return this;
    }

    @Override
    public SetForeignOptions get() {
        return new SetForeignOptions(object, add, set, drop);
    }
}
