package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateForeignDataWrapper;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.QualifiedName;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A foreign-data wrapper that is being created. */
public final class WrapperCreation implements Supplier<CreateForeignDataWrapper> {

    private final String name;

    private final Map<String, String> options = new TreeMap<>();

    private @Nullable QualifiedName handler;

    private @Nullable QualifiedName validator;

    private @Nullable String comment;

    WrapperCreation(String name) {
        this.name = name;
    }

    /**
     * The function that reads and writes for it.
     *
     * @param function its name
     * @return this
     */
    public WrapperCreation handler(String function) {
        handler = QualifiedName.parse(function);
        return this;
    }

    /**
     * The function that judges options.
     *
     * @param function its name
     * @return this
     */
    public WrapperCreation validator(String function) {
        validator = QualifiedName.parse(function);
        return this;
    }

    /**
     * What it is told.
     *
     * @param option the option's name
     * @param value its value
     * @return this
     */
    public WrapperCreation option(String option, String value) {
        options.put(option, value);
        return this;
    }

    /**
     * A comment on it.
     *
     * @param text the comment
     * @return this
     */
    public WrapperCreation comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CreateForeignDataWrapper get() {
        return new CreateForeignDataWrapper(new ForeignDataWrapper(name, handler, validator, options, comment));
    }
}
