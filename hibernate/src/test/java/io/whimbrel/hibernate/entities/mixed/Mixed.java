package io.whimbrel.hibernate.entities.mixed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Types that Hibernate gets right. */
@SuppressWarnings("deprecation") // Hibernate 7 prefers what 6.6 lacks
public final class Mixed {

    private Mixed() {}

    @Entity(name = "Everything")
    @Check(constraints = "amount > 0")
    static class Everything {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        UUID uuid;
        Instant at;
        LocalTime time;
        String[] names;
        List<Integer> numbers;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> json;

        @Column(columnDefinition = "citext")
        String caseless;

        @ColumnDefault("7")
        int amount;

        @ManyToMany
        List<Everything> others;
    }
}
