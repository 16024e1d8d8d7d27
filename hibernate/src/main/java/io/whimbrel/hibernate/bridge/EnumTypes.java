package io.whimbrel.hibernate.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.mapping.BasicValue;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * The enum types of the model, with their labels in the order in which Java declares them.
 *
 * <p>Hibernate sorts the labels of a NAMED_ENUM by the alphabet, and names the type after the simple
 * name of the class, so that of two enums with one simple name only one is made.
 *
 * <p><b>Its casts are left out.</b> With each enum type Hibernate emits {@code create cast (varchar as t)
 * with inout as implicit} and the same the other way round. An application does not need them: it binds
 * an enum as {@code Types.OTHER}, for which PostgreSQL finds the type itself, and writes a literal as
 * {@code 'x'::t}. Of 57 ways to use one, run with and without the casts on 6.6.56 and 7.4.13 (insert,
 * update, HQL and criteria with parameters, literals, strings, {@code in}, {@code case}, {@code cast},
 * aggregates, collections; native SQL), two differ, and neither is Hibernate's own statement for such an
 * attribute: a native {@code insert} whose parameter is a String, and an attribute mapped as
 * {@code @Enumerated(STRING)} over a column of the enum type. Both can be written, with the casts, but
 * not compared: {@code status = ?} fails either way, for an implicit cast gives no operator. {@code
 * cast(? as t)} and {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)} do work. And an implicit cast costs: it
 * belongs to the type, so each change of the enum would have to drop and make it again.
 */
final class EnumTypes {

    private record Labels(Class<?> type, List<String> labels) {}

    private final Map<String, Labels> types = new LinkedHashMap<>();

    EnumTypes(Stream<BasicValue> values) {
        values.forEach(this::add);
    }

    private void add(BasicValue value) {
        BasicValue.Resolution<?> resolution = value.resolve();
        BasicType<?> type = resolution.getLegacyResolvedBasicType();
        BasicType<?> element = type instanceof BasicPluralType<?, ?> plural ? plural.getElementType() : type;
        int code = element.getJdbcType().getDefaultSqlTypeCode();
        Class<?> java = element.getJavaTypeDescriptor().getJavaTypeClass();
        if ((code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM) && java.isEnum()) {
            BasicValueConverter<?, ?> converter = type == element ? resolution.getValueConverter() : null;
            add(new Labels(java, labels(java, converter)));
        }
    }

    private void add(Labels found) {
        String name = found.type.getSimpleName();
        if (TypeNames.isTaken(name)) {
            throw new Refusal("The enum " + found.type.getName() + " can't be a type of PostgreSQL under its simple"
                    + " name, which PostgreSQL keeps for itself; rename it, or map it as a string");
        }
        Labels known = types.putIfAbsent(name.toLowerCase(Locale.ROOT), found);
        boolean same = known == null || (known.type.getSimpleName().equals(name) && known.labels.equals(found.labels));
        if (!same) {
            throw new Refusal("Two enums share the name " + name + ", which Hibernate gives to their type: "
                    + known.type.getName() + " and " + found.type.getName()
                    + "; rename one of them, or map one as a string");
        }
    }

    private static List<String> labels(Class<?> type, @Nullable BasicValueConverter<?, ?> converter) {
        List<String> labels = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            labels.add(label((Enum<?>) constant, converter));
        }
        return labels;
    }

    /** The label of a constant: its name, or what {@code @EnumeratedValue} says (Hibernate 7). */
    @SuppressWarnings("unchecked")
    static String label(Enum<?> constant, @Nullable BasicValueConverter<?, ?> converter) {
        if (converter == null) {
            return constant.name();
        }
        Object label = ((BasicValueConverter<Object, Object>) converter).toRelationalValue(constant);
        return label == null ? constant.name() : label.toString();
    }

    /** The statement with its labels in order; empty for one of the casts. */
    Stream<String> repair(String statement) {
        for (Labels each : types.values()) {
            String name = each.type.getSimpleName();
            if (statement.startsWith("create type " + name + " as enum (")) {
                return Stream.of("create type " + name + " as enum ("
                        + each.labels.stream().map(Names::literal).collect(Collectors.joining(", ")) + ")");
            }
            if (statement.equals("create cast (varchar as " + name + ") with inout as implicit")
                    || statement.equals("create cast (" + name + " as varchar) with inout as implicit")) {
                return Stream.empty();
            }
        }
        return Stream.of(statement);
    }
}
