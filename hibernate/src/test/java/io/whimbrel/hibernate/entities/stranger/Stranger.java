package io.whimbrel.hibernate.entities.stranger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An attribute of a type that Hibernate can't store; its sentence doesn't name the entity. */
public final class Stranger {

    private Stranger() {}

    @Entity(name = "Fine")
    static class Fine {
        @Id
        Long id;
    }

    @Entity(name = "Host")
    static class Host {
        @Id
        Long id;

        Object guest;
    }
}
