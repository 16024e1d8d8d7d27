package io.whimbrel.hibernate.entities.options;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A partial unique index, which Jakarta Persistence 3.2 can say. */
public final class Options {

    private Options() {}

    @Entity(name = "Entry")
    @Table(
            name = "entries",
            schema = "shop",
            indexes = @Index(name = "entries_live", columnList = "code", unique = true, options = "where not gone"))
    static class Entry {
        @Id
        Long id;

        String code;

        boolean gone;
    }
}
