package io.whimbrel.hibernate.entities.enums;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Enums wherever an entity can have them. */
public final class Enums {

    private Enums() {}

    enum Plain {
        zeta,
        alpha
    }

    enum Listed {
        second,
        first
    }

    enum Structured {
        outer,
        inner
    }

    enum Stored {
        z,
        a
    }

    @Embeddable
    @Struct(name = "shape")
    static class Shape {
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Structured kind;
    }

    @Entity(name = "Thing")
    static class Thing {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Plain plain = Plain.zeta;

        @ElementCollection
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Set<Listed> listed;

        Shape shape;

        @Enumerated(EnumType.STRING)
        Stored string = Stored.z;

        Stored ordinal = Stored.a;
    }
}
