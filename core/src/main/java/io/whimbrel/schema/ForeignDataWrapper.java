package io.whimbrel.schema;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A foreign-data wrapper, by which the server reaches others.
 *
 * @param name the raw name
 * @param handler the function that reads and writes for it; without one its tables can be described, not read
 * @param validator the function that judges options
 * @param options what it is told, by name
 * @param comment the comment, if any
 */
public record ForeignDataWrapper(
        String name,
        @Nullable QualifiedName handler,
        @Nullable QualifiedName validator,
        Map<String, String> options,
        @Nullable String comment)
        implements Defined {

    private static final long serialVersionUID = 1L;

    /**
     * Puts the options in order.
     */
    public ForeignDataWrapper {
        options = new TreeMap<>(options);
    }

    /**
     * The identity of the foreign-data wrapper of a name.
     *
     * @param name the raw name
     * @return its identity; it lives in no schema
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.FOREIGN_DATA_WRAPPER, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    @Override
    public ObjectId id() {
        return id(name);
    }

    /** All but the name can be altered. */
    @Override
    public String definition() {
        return "CREATE FOREIGN DATA WRAPPER " + Identifiers.quote(name);
    }
}
