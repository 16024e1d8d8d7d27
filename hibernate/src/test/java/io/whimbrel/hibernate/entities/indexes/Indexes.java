package io.whimbrel.hibernate.entities.indexes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Unique indexes that no constraint can be. */
public final class Indexes {

    private Indexes() {}

    @Entity(name = "Entry")
    @Table(
            name = "entries",
            indexes = {
                @Index(name = "entries_plain", columnList = "plain", unique = true),
                @Index(name = "entries_descending", columnList = "plain, descending desc", unique = true),
                @Index(name = "entries_lower", columnList = "(lower(plain))", unique = true),
                @Index(name = "entries_many", columnList = "many desc")
            })
    static class Entry {
        @Id
        Long id;

        String plain;

        String descending;

        @Column(unique = true)
        String many;
    }
}
