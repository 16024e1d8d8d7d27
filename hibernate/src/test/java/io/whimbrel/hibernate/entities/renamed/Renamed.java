package io.whimbrel.hibernate.entities.renamed;

import io.whimbrel.annotations.RenamedFrom;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What had another name before. */
public final class Renamed {

    private Renamed() {}

    @Embeddable
    static class Address {
        @RenamedFrom("zip")
        String postcode;
    }

    @Entity(name = "Person")
    @Table(name = "people", schema = "hr")
    @RenamedFrom("persons")
    static class Person {
        @Id
        @RenamedFrom("pid")
        Long id;

        @RenamedFrom("title")
        String fullName;

        @ManyToOne
        @RenamedFrom("boss_id")
        Person manager;

        Address address;
    }

    @Entity(name = "Badge")
    static class Badge {
        private Long number;

        @Id
        @RenamedFrom("nr")
        public Long getNumber() {
            return number;
        }

        public void setNumber(Long number) {
            this.number = number;
        }
    }
}
