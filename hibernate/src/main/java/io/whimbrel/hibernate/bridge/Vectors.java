package io.whimbrel.hibernate.bridge;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;

/** Vectors without a length, for which Hibernate writes the placeholder of its template, {@code vector($l)}. */
final class Vectors {

    private Vectors() {}

    static void check(Attribute attribute, Metadata metadata) {
        for (Column column : attribute.columns()) {
            if (column.getSqlType(metadata).contains("$l")) {
                throw new Refusal("The vector " + attribute.name()
                        + " has no length: add @Array(length = …) with its number of dimensions");
            }
        }
    }
}
