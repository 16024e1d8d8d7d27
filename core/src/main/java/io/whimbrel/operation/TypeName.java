package io.whimbrel.operation;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type's name taken apart: {@code timestamp(3) without time zone[]} is {@code timestamp without time zone},
 * with the modifier 3, an array.
 *
 * @param name the name without modifiers
 * @param modifiers the numbers between the parentheses
 * @param array whether it is an array
 */
record TypeName(String name, List<Integer> modifiers, boolean array) {

    private static final Pattern SPELLING =
            Pattern.compile("(?<head>.*?)(?:\\((?<modifiers>-?\\d+(?:,-?\\d+)*)\\))?(?<tail> [a-z ]+)?(?<array>\\[])?");

    /** Takes apart what {@code format_type} spells. */
    static TypeName parse(String type) {
        Matcher matcher = SPELLING.matcher(type);
        if (!matcher.matches()) {
            return new TypeName(type, List.of(), false);
        }
        String tail = matcher.group("tail");
        String modifiers = matcher.group("modifiers");
        return new TypeName(
                matcher.group("head") + (tail == null ? "" : tail),
                modifiers == null
                        ? List.of()
                        : Stream.of(modifiers.split(",", -1))
                                .map(Integer::valueOf)
                                .toList(),
                matcher.group("array") != null);
    }

    boolean isOneOf(Collection<String> names) {
        return names.contains(name);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The type without its brackets. */
    TypeName element() {
        return new TypeName(name, modifiers, false);
    }

    /** The length or precision; with none given, a fraction of a second has 6 digits and all else no limit. */
    int first() {
        if (modifiers.isEmpty()) {
            return name.startsWith("time") || name.equals("interval") ? 6 : Integer.MAX_VALUE;
        }
        return modifiers.get(0);
    }

    /** The scale, 0 if there is none. */
    int second() {
        return modifiers.size() > 1 ? modifiers.get(1) : 0;
    }
}
