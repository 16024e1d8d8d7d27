package io.whimbrel.hibernate.entities.endless;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A vector without a length. */
public final class Endless {

    private Endless() {}

    @Entity(name = "Document")
    static class Document {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.VECTOR)
        float[] embedding;
    }
}
