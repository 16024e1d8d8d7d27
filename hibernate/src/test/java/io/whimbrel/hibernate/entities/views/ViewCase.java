package io.whimbrel.hibernate.entities.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.View;

/** A view with associations and comments, and one that reads another that comes after it. */
@SuppressWarnings("deprecation") // Hibernate 7 prefers what 6.6 lacks
public final class ViewCase {

    private ViewCase() {}

    @Entity(name = "Customer")
    @Table(name = "customers")
    static class Customer {
        @Id
        Long id;
    }

    @Entity(name = "Summary")
    @Table(name = "a_summary")
    @View(query = "select id, customer_id from z_details")
    @Comment("A customer's summary")
    static class Summary {
        @Id
        Long id;

        @ManyToOne
        Customer customer;
    }

    @Entity(name = "Details")
    @Table(name = "z_details")
    @View(query = "select id, id as customer_id from customers")
    static class Details {
        @Id
        @Comment("It's the customer's")
        Long id;

        @Column(name = "customer_id", unique = true)
        Long customer;
    }

    @Entity(name = "Visit")
    @Table(name = "visits")
    static class Visit {
        @Id
        Long id;

        @ManyToOne
        Summary summary;
    }
}
