package io.whimbrel.hibernate.entities.valued;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An enum that says its own labels, which Jakarta Persistence 3.2 has. */
public final class Valued {

    private Valued() {}

    enum Level {
        HIGH("on top"),
        LOW("at the bottom");

        @EnumeratedValue
        final String label;

        Level(String label) {
            this.label = label;
        }
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Level level = Level.LOW;
    }
}
