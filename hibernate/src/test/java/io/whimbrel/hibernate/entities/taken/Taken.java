package io.whimbrel.hibernate.entities.taken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An enum whose name is a type of PostgreSQL. */
public final class Taken {

    private Taken() {}

    enum Interval {
        week
    }

    @Entity(name = "Plan")
    static class Plan {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Interval interval;
    }
}
