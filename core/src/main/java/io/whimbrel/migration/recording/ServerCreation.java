package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateServer;
import io.whimbrel.schema.Server;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A foreign server that is being created. */
public final class ServerCreation implements Supplier<CreateServer> {

    private final String name;

    private final String wrapper;

    private final Map<String, String> options = new TreeMap<>();

    private @Nullable String type;

    private @Nullable String version;

    private @Nullable String comment;

    ServerCreation(String name, String wrapper) {
        this.name = name;
        this.wrapper = wrapper;
    }

    /**
     * What kind of server it is.
     *
     * @param text whatever its wrapper knows
     * @return this
     */
    public ServerCreation type(String text) {
        type = text;
        return this;
    }

    /**
     * Its version.
     *
     * @param text whatever its wrapper knows
     * @return this
     */
    public ServerCreation version(String text) {
        version = text;
        return this;
    }

    /**
     * Where it is, and how it is reached.
     *
     * @param option such as {@code host}
     * @param value its value
     * @return this
     */
    public ServerCreation option(String option, String value) {
        options.put(option, value);
        return this;
    }

    /**
     * A comment on it.
     *
     * @param text the comment
     * @return this
     */
    public ServerCreation comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CreateServer get() {
        return new CreateServer(new Server(name, wrapper, type, version, options, comment));
    }
}
