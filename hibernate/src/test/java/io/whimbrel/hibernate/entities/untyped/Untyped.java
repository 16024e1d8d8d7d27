package io.whimbrel.hibernate.entities.untyped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

/** An attribute of which Hibernate says that it has no type for it, but not where. */
public final class Untyped {

    private Untyped() {}

    @Entity(name = "Fine")
    static class Fine {
        @Id
        Long id;
    }

    @Entity(name = "Host")
    static class Host {
        @Id
        Long id;

        Map<String, Thread> guests;
    }
}
