package io.whimbrel.hibernate.entities.schemas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

/** Tables of several schemas, {@code public} by name among them. */
@SuppressWarnings("deprecation") // Hibernate 7 prefers what 6.6 lacks
public final class Schemas {

    private Schemas() {}

    @Entity(name = "Part")
    @Table(name = "parts", schema = "public")
    static class Part {
        @Id
        Long id;

        int weight = 7;
    }

    @Entity(name = "Bill")
    @Table(name = "bills", schema = "billing")
    static class Bill {
        @Id
        Long id;

        @ManyToOne
        Part part;

        @Comment("it's due")
        boolean due = true;
    }

    @Entity(name = "Homeless")
    @Table(name = "homeless")
    static class Homeless {
        @Id
        Long id;

        String name = "nobody's";
    }
}
