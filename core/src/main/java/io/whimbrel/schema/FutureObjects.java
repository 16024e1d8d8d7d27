package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a sort that a role will make.
 *
 * @param sort which sort of object
 * @param schema the raw name of the schema they will be in; null for any
 * @param maker the raw name of the role that will make them; null for the role that migrates
 */
public record FutureObjects(
        Sort sort, @Nullable String schema, @Nullable String maker) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The sorts of object that PostgreSQL has default privileges for. */
    public enum Sort {
        /** Tables, views and materialised views. */
        TABLES,
        /** Sequences. */
        SEQUENCES,
        /** Functions and procedures. */
        FUNCTIONS,
        /** Types and domains. */
        TYPES,
        /** Schemas. */
        SCHEMAS
    }

    /**
     * What {@code ALTER DEFAULT PRIVILEGES} says of them, and messages.
     *
     * @return such as {@code future tables in schema audit}
     */
    @Override
    public String toString() {
        return "future " + sort.name().toLowerCase(Locale.ROOT) + (schema == null ? "" : " in schema " + schema)
                + (maker == null ? "" : " of " + maker);
    }
}
