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

    /** A function that makes a text of a type. */
    private static Optional<String> own(String type, Words words) {
        List<String> functions = words.draft().all("function").stream()
                .filter(each -> each.details().equals(List.of("text", type)))
                .map(Piece::name)
                .toList();
        return functions.isEmpty() ? Optional.empty() : Optional.of(words.oneOf(functions));
    }

    /** An operator, an aggregate or a cast of a type. */
    static Optional<String> of(String kind, String type, Words words) {
        return words.draft().all(kind).stream()
                .filter(each -> each.details().equals(List.of(type)))
                .map(Piece::name)
                .findFirst();
    }

    /** What is computed of a column, as another type. */
    static String computed(String type, Piece column, Words words) {
        String name = column.name();
        Optional<String> own = own(column.details().get(0), words);
        if (own.isPresent() && (type.equals("text") || type.equals("character varying")) && words.chance(50)) {
            return own.orElseThrow() + "(" + name + ")";
        }
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
        Optional<String> own = own(type, words).map(function -> function + "(" + name + ") <> 'no'");
        if (own.isPresent() && words.chance(30)) {
            return own.orElseThrow();
        }
        Optional<String> operator = of("operator", type, words);
        if (operator.isPresent() && words.chance(30)) {
            return name + " operator(public." + operator.orElseThrow() + ") " + name;
        }
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
