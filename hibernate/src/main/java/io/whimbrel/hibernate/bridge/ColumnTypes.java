package io.whimbrel.hibernate.bridge;

import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;

/** Columns that Hibernate has no proper type for, told by the attribute, as its own message doesn't. */
final class ColumnTypes {

    private ColumnTypes() {}

    static void check(Attribute attribute, Metadata metadata) {
        for (Column column : attribute.columns()) {
            String type = type(attribute, column, metadata);
            // the placeholder of its template: vector($l)
            if (type != null && type.contains("$l")) {
                throw new Refusal("The vector " + attribute.name()
                        + " has no length: add @Array(length = …) with its number of dimensions");
            }
        }
    }

    private static String type(Attribute attribute, Column column, Metadata metadata) {
        try {
            return column.getSqlType(metadata);
        } catch (HibernateException none) {
            throw new Refusal(
                    Sentences.hint("Hibernate refuses the attribute " + attribute.name() + ": " + Sentences.of(none)),
                    none);
        }
    }
}
