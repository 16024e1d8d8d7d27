package io.whimbrel.hibernate.entities.mistake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity without an identifier, beside one that is well. */
public final class Mistake {

    private Mistake() {}

    @Entity(name = "Fine")
    static class Fine {
        @Id
        Long id;
    }

    @Entity(name = "Anonymous")
    static class Anonymous {
        String name;
    }
}
