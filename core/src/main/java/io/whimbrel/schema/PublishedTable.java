package io.whimbrel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a publication.
 *
 * @param publication the raw name of the publication
 * @param table the table
 * @param columns the raw names of the columns that are published, by name; empty for all
 * @param filter which rows are published, as PostgreSQL deparses it; null for all
 */
public record PublishedTable(
        String publication,
        QualifiedName table,
        List<String> columns,
        @Nullable String filter) implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the columns.
     */
    public PublishedTable {
        columns = List.copyOf(columns);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(Kind.PUBLISHED_TABLE, table, publication);
    }
}
