package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is seldom said of a column.
 *
 * @param storage how its values are stored
 * @param notNullConstraint what is said of its NOT NULL
 * @param inherited whether it comes from a parent of its table; then its type does, too
 * @param foreignOptions what the wrapper of a foreign table is told of it, by name
 */
public record ColumnDetails(
        ColumnStorage storage,
        NotNullConstraint notNullConstraint,
        boolean inherited,
        Map<String, String> foreignOptions)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A column of which nothing is said. */
    public static final ColumnDetails USUAL =
            new ColumnDetails(ColumnStorage.USUAL, NotNullConstraint.USUAL, false, Map.of());

    /**
     * Puts the options in order.
     */
    public ColumnDetails {
        foreignOptions = new TreeMap<>(foreignOptions);
    }
}
