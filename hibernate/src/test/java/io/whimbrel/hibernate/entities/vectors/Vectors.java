package io.whimbrel.hibernate.entities.vectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A vector with a length. */
@SuppressWarnings("deprecation") // Hibernate 7 prefers what 6.6 lacks
public final class Vectors {

    private Vectors() {}

    @Entity(name = "Document")
    @Table(name = "documents")
    static class Document {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.VECTOR)
        @Array(length = 1536)
        @Comment("AI Embedding")
        float[] embedding;
    }

    @Entity(name = "Passage")
    @Table(name = "passages")
    static class Passage {
        @Id
        Long id;

        @JdbcTypeCode(10005) // VECTOR_FLOAT16, of Hibernate 7
        @Array(length = 768)
        float[] half;

        @Column(columnDefinition = "sparsevec(30000)")
        String sparse;
    }
}
