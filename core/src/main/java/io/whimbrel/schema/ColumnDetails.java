package io.whimbrel.schema;

import java.io.Serializable;

/**
 * What is seldom said of a column.
 *
 * @param storage how its values are stored
 * @param notNullConstraint what is said of its NOT NULL
 * @param inherited whether it comes from a parent of its table; then its type does, too
 */
public record ColumnDetails(ColumnStorage storage, NotNullConstraint notNullConstraint, boolean inherited)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A column of which nothing is said. */
    public static final ColumnDetails USUAL = new ColumnDetails(ColumnStorage.USUAL, NotNullConstraint.USUAL, false);
}
