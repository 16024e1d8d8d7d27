package io.whimbrel.hibernate.entities.initial;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Fields with initial values of every kind. */
public final class Initial {

    private Initial() {}

    @MappedSuperclass
    abstract static class Base {
        @Version
        Long version;

        boolean inherited = true;
    }

    @Embeddable
    static class Address {
        String country = "NL";
        int floor = 2;
    }

    record Money(long cents) {}

    static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    @Entity(name = "Person")
    @SecondaryTable(name = "person_notes")
    static class Person extends Base {
        @Id
        UUID id = UUID.randomUUID();

        String name = "it's";
        String none;
        int count;
        long big = 12_000_000_000L;
        Boolean flag = Boolean.FALSE;
        double ratio = 1e-7;
        BigDecimal price = new BigDecimal("1E+3");
        LocalDate since = LocalDate.EPOCH;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Instant now = Instant.now();
        UUID random = UUID.randomUUID();
        UUID constant = new UUID(1, 2);
        List<String> tags = new ArrayList<>();

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> settings = new HashMap<>();

        @Convert(converter = YesNoConverter.class)
        boolean yes = true;

        @Convert(converter = MoneyConverter.class)
        Money money = new Money(250);

        @Column(insertable = false, updatable = false)
        int generated = 5;

        @Column(table = "person_notes")
        String note = "none yet";

        Address home;

        @ElementCollection
        List<Address> others = new ArrayList<>();
    }

    /** Its constructor fails: it tells nothing, and breaks nothing. */
    @Entity(name = "Shy")
    static class Shy {
        @Id
        Long id;

        int count = 4;

        Shy() {
            throw new IllegalStateException("not without my services");
        }
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Animal {
        @Id
        Long id;

        int legs = 4;
    }

    @Entity(name = "Cat")
    static class Cat extends Animal {
        String sound = "meow";
    }
}
