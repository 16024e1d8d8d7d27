package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreatePublication;
import io.whimbrel.schema.Publication;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A publication that is being created. */
public final class PublicationCreation implements Supplier<CreatePublication> {

    private final String name;
    private final SortedSet<String> schemas = new TreeSet<>();
    private final Map<String, String> options = new TreeMap<>();

    private boolean allTables;

    private @Nullable String comment;

    PublicationCreation(String name) {
        this.name = name;
    }

    /**
     * Publishes every table there is and will be.
     *
     * @return this
     */
    public PublicationCreation forAllTables() {
        allTables = true;
        return this;
    }

    /**
     * Publishes the tables of schemas.
     *
     * @param names the names of the schemas
     * @return this
     */
    public PublicationCreation forTablesInSchema(String... names) {
        schemas.addAll(List.of(names));
        return this;
    }

    /**
     * Sets an option.
     *
     * @param option its name
     * @param value its value
     * @return this
     */
    public PublicationCreation with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /**
     * Comments on it.
     *
     * @param text the comment
     */
    public void comment(String text) {
        comment = text;
    }

    @Override
    public CreatePublication get() {
        return new CreatePublication(new Publication(name, allTables, schemas, options, comment));
    }
}
