package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetOptions;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An index or a materialised view whose storage parameters are being changed. */
public final class OptionChange implements Supplier<SetOptions> {

    private final ObjectId relation;

    private final Map<String, String> set = new TreeMap<>();

    private List<String> reset = List.of();

    OptionChange(ObjectId relation) {
        this.relation = relation;
    }

    /**
     * Sets a parameter.
     *
     * @param parameter its name
     * @param value its value
     * @return this
     */
    public OptionChange with(String parameter, String value) {
        set.put(parameter, value);
        return this;
    }

    /**
     * Gives parameters the server's default.
     *
     * @param parameters their names
     * @return this
     */
    public OptionChange reset(String... parameters) {
        reset = List.of(parameters);
        return this;
    }

    @Override
    public SetOptions get() {
        return new SetOptions(relation, set, reset);
    }
}
