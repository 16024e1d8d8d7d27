package io.whimbrel.schema;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A foreign server, which holds what foreign tables show.
 *
 * @param name the raw name
 * @param wrapper the raw name of the foreign-data wrapper that reaches it
 * @param type what kind of server it is, if that is said
 * @param version its version, if that is said
 * @param options where it is and how it is reached, by name
 * @param comment the comment, if any
 */
public record Server(
        String name,
        String wrapper,
        @Nullable String type,
        @Nullable String version,
        Map<String, String> options,
        @Nullable String comment)
        implements Defined {

    private static final long serialVersionUID = 1L;

    /**
     * Puts the options in order.
     */
    public Server {
        options = new TreeMap<>(options);
    }

    /**
     * The identity of the foreign server of a name.
     *
     * @param name the raw name
     * @return its identity; it lives in no schema
     */
    public static ObjectId id(String name) {
        return ObjectId.of(Kind.SERVER, new QualifiedName(QualifiedName.DEFAULT_SCHEMA, name));
    }

    @Override
    public ObjectId id() {
        return id(name);
    }

    /** Without version and options, which can be altered. */
    @Override
    public String definition() {
        return "CREATE SERVER " + Identifiers.quote(name) + (type == null ? "" : " TYPE " + Identifiers.literal(type))
                + " FOREIGN DATA WRAPPER " + Identifiers.quote(wrapper);
    }
}
