package io.whimbrel.hibernate.bridge;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.mapping.BasicValue;
import org.hibernate.type.BasicType;
import org.hibernate.type.CustomType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** The SQL literal of an attribute's value, as its mapping stores it. */
final class Literals {

    private Literals() {}

    @SuppressWarnings("unchecked")
    static Optional<String> of(Object java, BasicValue value) {
        BasicValue.Resolution<?> resolution = value.resolve();
        BasicType<?> type = resolution.getLegacyResolvedBasicType();
        JdbcType jdbc = resolution.getJdbcType();
        if (type instanceof CustomType || jdbc.isLob() || jdbc.isBinary()) {
            return Optional.empty();
        }
        BasicValueConverter<?, ?> converter = resolution.getValueConverter();
        Object stored =
                converter == null ? java : ((BasicValueConverter<Object, Object>) converter).toRelationalValue(java);
        if (stored == null) {
            return Optional.empty();
        }
        if (stored instanceof Enum<?> constant) {
            return constant(constant, jdbc);
        }
        return plain(stored, jdbc, (JavaType<Object>) resolution.getDomainJavaType(), converter == null);
    }

    @SuppressWarnings("EnumOrdinal") // an ordinal mapping stores just that
    private static Optional<String> constant(Enum<?> constant, JdbcType jdbc) {
        int code = jdbc.getDefaultSqlTypeCode();
        if (code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM || jdbc.isStringLike()) {
            return Optional.of(Names.literal(constant.name()));
        }
        return jdbc.isInteger() ? Optional.of(Integer.toString(constant.ordinal())) : Optional.empty();
    }

    private static Optional<String> plain(Object stored, JdbcType jdbc, JavaType<Object> type, boolean domain) {
        if (stored instanceof Boolean flag) {
            return Optional.of(jdbc.isInteger() ? (flag ? "1" : "0") : flag.toString());
        }
        if (stored instanceof Number number) {
            return jdbc.isNumber() ? number(number) : Optional.empty();
        }
        if (stored instanceof String || stored instanceof Character || stored instanceof UUID) {
            return Optional.of(Names.literal(stored.toString()));
        }
        if (stored instanceof Collection<?>
                || stored instanceof Map<?, ?>
                || stored.getClass().isArray()) {
            return empty(stored, jdbc);
        }
        Optional<String> moment = moment(stored);
        if (moment.isPresent() || !domain || !jdbc.isStringLike()) {
            return moment;
        }
        return Optional.of(Names.literal(type.toString(stored))); // a Locale, a Currency, a Class
    }

    private static Optional<String> number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Optional.of(decimal.toPlainString());
        }
        boolean finite = Double.isFinite(number.doubleValue());
        return finite ? Optional.of(new BigDecimal(number.toString()).toPlainString()) : Optional.empty();
    }

    /** Only what is empty: anything else would need the application's own JSON mapper. */
    private static Optional<String> empty(Object stored, JdbcType jdbc) {
        boolean empty = stored instanceof Map<?, ?> map
                ? map.isEmpty()
                : stored instanceof Collection<?> collection
                        ? collection.isEmpty()
                        : java.lang.reflect.Array.getLength(stored) == 0;
        if (!empty) {
            return Optional.empty();
        }
        if (jdbc.isArray() && !(stored instanceof Map)) {
            return Optional.of("'{}'");
        }
        boolean json = jdbc.getDefaultSqlTypeCode() == SqlTypes.JSON;
        return json ? Optional.of(stored instanceof Map ? "'{}'" : "'[]'") : Optional.empty();
    }

    /** A moment in time, unless it is about now: then the initialiser asks the clock. */
    private static Optional<String> moment(Object stored) {
        LocalDateTime moment;
        if (stored instanceof LocalDate date) {
            moment = date.atStartOfDay();
        } else if (stored instanceof LocalDateTime time) {
            moment = time;
        } else if (stored instanceof Instant instant) {
            moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        } else if (stored instanceof OffsetDateTime offset) {
            moment = offset.toLocalDateTime();
        } else {
            // a time of day can't be told from the clock's, unless it is a round one
            return stored instanceof LocalTime time && time.getSecond() == 0 && time.getNano() == 0
                    ? Optional.of(Names.literal(time.toString()))
                    : Optional.empty();
        }
        Duration away =
                Duration.between(moment, LocalDateTime.now(ZoneOffset.UTC)).abs();
        return away.compareTo(Duration.ofDays(2)) < 0
                ? Optional.empty()
                : Optional.of(Names.literal(stored.toString()));
    }
}
