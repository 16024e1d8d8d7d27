package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetPublicationOptions;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Options of a publication that are being changed. */
public final class PublicationOptions implements Supplier<SetPublicationOptions> {

    private final String name;
    private final SortedMap<String, String> options = new TreeMap<>();

    PublicationOptions(String name) {
        this.name = name;
    }

    /**
     * Sets an option.
     *
     * @param option its name
     * @param value its value
     * @return this
     */
    public PublicationOptions with(String option, String value) {
        options.put(option, value);
        return this;
    }

    @Override
    public SetPublicationOptions get() {
        return new SetPublicationOptions(name, options);
    }
}
