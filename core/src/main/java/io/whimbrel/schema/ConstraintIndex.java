package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the index that a primary key, a unique or an exclusion constraint stands on.
 *
 * @param parameters its storage parameters, by name; empty for an exclusion constraint, whose definition has them
 * @param comment the comment on the index, which isn't the constraint's, if any
 */
public record ConstraintIndex(
        Map<String, String> parameters, @Nullable String comment) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An index of which nothing is said, or none. */
    public static final ConstraintIndex USUAL = new ConstraintIndex(Map.of(), null);

    /**
     * Puts the parameters in order.
     */
    public ConstraintIndex {
        parameters = new TreeMap<>(parameters);
    }

    /**
     * The same with one more storage parameter.
     *
     * @param parameter its name
     * @param value its value
     * @return what is said then
     */
    public ConstraintIndex with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new ConstraintIndex(more, comment);
    }

    /**
     * The same with another comment.
     *
     * @param text the comment, or null for none
     * @return what is said then
     */
    public ConstraintIndex withComment(@Nullable String text) {
        return new ConstraintIndex(parameters, text);
    }
}
