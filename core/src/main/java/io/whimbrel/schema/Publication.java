package io.whimbrel.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A publication. Its tables are objects of their own.
 *
 * @param name the raw name
 * @param allTables whether it publishes every table there is and will be
 * @param schemas the raw names of the schemas whose tables it publishes
 * @param options how it publishes, where that isn't as usual
 * @param comment the comment, if any
 * @see PublishedTable
 */
public record Publication(
        String name,
        boolean allTables,
        SortedSet<String> schemas,
        Map<String, String> options,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Puts the schemas and the options in order.
     */
    public Publication {
        schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * The identity of the publication of a name.
     *
     * @param name the raw name
     * @return its identity
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.PUBLICATION, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    @Override
    public ObjectId id() {
        return id(name);
    }
}
