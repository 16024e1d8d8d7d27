package io.whimbrel.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type that a column has and the type that it gets: what the change costs, and what it can lose.
 *
 * @param from the type by {@code format_type}
 * @param to the type by {@code format_type}
 */
public record TypeChange(String from, String to) {

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Set<String> VARYING = Set.of("text", "character varying");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "citext");
    private static final Set<String> STAMPS = Set.of("timestamp without time zone", "timestamp with time zone");
    private static final Set<String> TIMES = Set.of(
            "timestamp without time zone",
            "timestamp with time zone",
            "time without time zone",
            "time with time zone",
            "interval");

    /**
     * Whether PostgreSQL takes every stored value as it is, and writes neither table nor index anew.
     *
     * <p>True for a longer or unlimited varchar or bit varying, varchar to text and text to unlimited
     * varchar, a numeric with more digits of the same scale, a time with more digits of a second, cidr to
     * inet. What depends on the session or on the indexes that are there (timestamp to timestamptz under
     * UTC, citext to text, a collation) counts as not free.
     *
     * @return true if only the catalogs change
     */
    public boolean isFree() {
        TypeName source = TypeName.parse(from);
        TypeName target = TypeName.parse(to);
        if (source.array() || target.array() || from.equals(to)) {
            return false;
        }
        if (!source.is(target.name())) {
            return (source.is("character varying") && to.equals("text"))
                    || (from.equals("text") && to.equals("character varying"))
                    || (source.is("cidr") && target.is("inet"));
        }
        boolean longer = source.first() <= target.first();
        return switch (source.name()) {
            case "character varying", "bit varying" -> longer;
            case "numeric" -> longer && (target.modifiers().isEmpty() || source.second() == target.second());
            default -> longer && source.isOneOf(TIMES);
        };
    }

    /**
     * Whether values of the two can be compared, so that a foreign key, and a default, live through the change.
     *
     * @return true if the types differ in a modifier only, or are both integers, or both texts
     */
    public boolean isWithinFamily() {
        TypeName source = TypeName.parse(from);
        TypeName target = TypeName.parse(to);
        boolean same = source.is(target.name())
                || (source.isOneOf(INTEGERS) && target.isOneOf(INTEGERS))
                || (source.isOneOf(VARYING) && target.isOneOf(VARYING));
        return same && source.array() == target.array();
    }

    /**
     * Whether a sequence can number values of a type.
     *
     * @param type the type by {@code format_type}
     * @return true for smallint, integer and bigint
     */
    public static boolean isInteger(String type) {
        return INTEGERS.contains(type);
    }

    /** What it can lose, or fail on, with the column as messages name it. */
    List<Hazard> hazards(String column) {
        TypeName source = TypeName.parse(from);
        TypeName target = TypeName.parse(to);
        if (source.array() != target.array()) {
            return to.equals("text") ? List.of() : List.of(mayFail(column));
        }
        return source.array()
                ? new TypeChange(without(from), without(to)).hazards(column)
                : hazards(column, source, target);
    }

    private static String without(String array) {
        return array.substring(0, array.length() - 2);
    }

    private List<Hazard> hazards(String column, TypeName source, TypeName target) {
        if (from.equals(to) || isFree() || keepsAll(source, target)) {
            return List.of();
        }
        List<Hazard> hazards = new ArrayList<>();
        String lost = lost(source, target);
        if (lost != null) {
            hazards.add(Hazard.dataLoss(lost + " of " + column));
        }
        boolean neverFails = lost != null && (source.isOneOf(TIMES) || source.is("json"));
        if (!neverFails) {
            hazards.add(mayFail(column));
        }
        return hazards;
    }

    private Hazard mayFail(String column) {
        return Hazard.mayFail("if a value of " + column + " doesn't fit " + to);
    }

    private static boolean keepsAll(TypeName source, TypeName target) {
        if (target.is("text")) {
            return !source.is("oid");
        }
        boolean unlimited = target.modifiers().isEmpty();
        int size = INTEGERS.indexOf(source.name());
        if (size >= 0) {
            return INTEGERS.indexOf(target.name()) > size
                    || (target.is("numeric") && unlimited)
                    || (target.is("double precision") && !source.is("bigint"))
                    || (target.is("real") && source.is("smallint"));
        }
        return (source.isOneOf(TEXTS) && target.isOneOf(TEXTS) && unlimited)
                || (source.is("real") && target.is("double precision"))
                || (source.is("date") && target.is("timestamp without time zone"));
    }

    private static @Nullable String lost(TypeName source, TypeName target) {
        if (source.is("oid")) {
            return "the large objects, whose numbers are not their content,";
        }
        if (source.is("time with time zone") && target.is("time without time zone")) {
            return "the time zone";
        }
        if (source.is("interval") && target.name().startsWith("time ")) {
            return "the days";
        }
        if (source.isOneOf(FRACTIONS) && INTEGERS.contains(target.name())) {
            return "the fraction";
        }
        if (source.is("numeric") && target.is("numeric")) {
            return source.modifiers().isEmpty() || source.second() > target.second() ? "digits of the fraction" : null;
        }
        if (target.isOneOf(FRACTIONS) && (source.isOneOf(FRACTIONS) || source.is("bigint") || source.is("integer"))) {
            return source.is("bigint") && target.is("numeric") ? null : "digits";
        }
        if (source.is("vector") && target.is("halfvec")) {
            return "digits";
        }
        if (source.isOneOf(STAMPS) && target.is("date")) {
            return "the time of day";
        }
        if (source.isOneOf(STAMPS) && target.name().startsWith("time ")) {
            return "the date";
        }
        if (source.isOneOf(STAMPS) && target.isOneOf(STAMPS) && !source.is(target.name())) {
            return "the instant, unless the session has the time zone that was meant in the values";
        }
        if (source.isOneOf(TIMES) && source.is(target.name())) {
            return "digits of the second";
        }
        return source.is("json") && target.is("jsonb") ? "spacing, order of keys and repeated keys" : null;
    }
}
