package io.whimbrel.hibernate.entities.twins;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Two enums of one simple name. */
public final class Twins {

    private Twins() {}

    static final class Left {
        enum Kind {
            a
        }
    }

    static final class Right {
        enum Kind {
            b
        }
    }

    @Entity(name = "First")
    static class First {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Left.Kind kind;
    }

    @Entity(name = "Second")
    static class Second {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Right.Kind kind;
    }
}
