package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddPublicationTable;
import io.whimbrel.schema.PublishedTable;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table that is being added to a publication. */
public final class PublishedTableDefinition implements Supplier<AddPublicationTable> {

    private final String publication;
    private final QualifiedName table;

    private List<String> columns = List.of();

    private @Nullable String filter;

    PublishedTableDefinition(String publication, QualifiedName table) {
        this.publication = publication;
        this.table = table;
    }

    /**
     * Publishes some columns only.
     *
     * @param names their names
     * @return this
     */
    public PublishedTableDefinition columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /**
     * Publishes some rows only.
     *
     * @param condition SQL
     */
    public void where(String condition) {
        filter = condition;
    }

    @Override
    public AddPublicationTable get() {
        return new AddPublicationTable(new PublishedTable(publication, table, columns, filter));
    }
}
