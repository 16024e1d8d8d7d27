package io.whimbrel.hibernate.entities.words;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Names that PostgreSQL reserves, in the case of Java. */
public final class Words {

    private Words() {}

    enum Direction {
        UP,
        DOWN
    }

    @Entity(name = "Order")
    @Table(indexes = @Index(columnList = "Limit, Value"))
    static class Order {
        @Id
        Long id;

        @Column(name = "Limit")
        int limit = 3;

        @Column(name = "Value")
        int value;

        @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
        Direction end;

        @ManyToOne
        User user;
    }

    @Entity(name = "User")
    static class User {
        @Id
        Long id;

        @Column(name = "\"Group\"")
        String group;
    }
}
