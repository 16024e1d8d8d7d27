package io.whimbrel.catalog;

import io.whimbrel.schema.Schema;
import java.util.List;

/**
 * What one look at a database's catalogs gave.
 *
 * @param schema what a schema can hold
 * @param leftOut the rest, in order, for a warning
 */
public record Reading(Schema schema, List<LeftOut> leftOut) {

    /** Copies the list. */
    public Reading {
        leftOut = List.copyOf(leftOut);
    }
}
