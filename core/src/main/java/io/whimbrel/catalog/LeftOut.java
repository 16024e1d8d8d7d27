package io.whimbrel.catalog;

import io.whimbrel.schema.QualifiedName;

/**
 * Something in a database that a schema doesn't hold yet, so that no comparison sees it.
 *
 * @param what the kind of object, such as {@code partitioned table}
 * @param name its name, or that of the table it is a part of
 * @param part the policy or rule of that table; else empty
 */
public record LeftOut(String what, QualifiedName name, String part) {

    /** {@return a phrase such as {@code policy mine on accounts}} */
    @Override
    public String toString() {
        return part.isEmpty() ? what + " " + name : what + " " + part + " on " + name;
    }
}
