package io.whimbrel.diff;

import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Schema;

/** Which types refuse values: the domains with a CHECK or NOT NULL, and those that are made of one. */
final class Restriction {

    private Restriction() {}

    static boolean isOn(String type, Schema schema) {
        return schema.all(Domain.class).stream()
                .filter(domain -> domain.name().sql().equals(type))
                .anyMatch(domain -> domain.notNull() || !domain.checks().isEmpty() || isOn(domain.type(), schema));
    }
}
