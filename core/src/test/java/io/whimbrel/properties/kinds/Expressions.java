package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Words;
import java.util.List;
import java.util.Optional;

/** Expressions for defaults, generated columns, checks and indexes. */
final class Expressions {

    private Expressions() {}

    /** A default. */
    static String constant(String type, Words words) {
        if (type.endsWith("int") || type.equals("integer")) {
            Optional<Piece> sequence = words.any("sequence");
            if (sequence.isPresent() && words.chance(30)) {
                return "nextval('" + sequence.orElseThrow().name() + "')";
            }
            Optional<Piece> function = words.any("function");
            if (function.isPresent() && words.chance(40)) {
                return call(function.orElseThrow(), words);
            }
        }
        if (type.startsWith("timestamp") && words.chance(60)) {
            return words.oneOf("now()", "current_timestamp");
        }
        return words.value(type);
    }

    /** A call of a function with constants. */
    static String call(Piece function, Words words) {
        List<String> arguments =
                function.details().subList(1, function.details().size());
        return function.name() + "("
                + String.join(", ", arguments.stream().map(words::value).toList()) + ")";
    }

    /** What is computed of a column, as another type. */
    static String computed(String type, Piece column, Words words) {
        String name = column.name();
        return switch (type) {
            case "boolean" -> name + " is null";
            case "smallint", "integer", "bigint", "numeric" -> words.oneOf(name + " + 1", "length(" + name + "::text)");
            case "text", "character varying" -> words.oneOf("lower(" + name + ")", name + " || 'x'");
            default -> words.oneOf(name, name + "::" + type);
        };
    }

    /** PostgreSQL prints an IN over a type that has no operator of its own in another way the second time. */
    private static boolean deparsesOtherwise(String type) {
        return type.equals("cidr") || type.matches("(s1\\.)?d\\d.*");
    }

    /** What is true of a column, mostly. */
    static String condition(Piece column, Words words) {
        String name = column.name();
        String type = column.details().get(0);
        return words.oneOf(
                name + " is not null",
                name + " <> " + words.value(type),
                name + " = " + words.value(type),
                deparsesOtherwise(type)
                        ? name + " is null"
                        : name + " in (" + words.value(type) + ", " + words.value(type) + ")",
                "length(" + name + "::text) < 200",
                name + "::text <> 'no'");
    }
}
