package io.whimbrel.properties;

import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of types, as SQL. */
final class Values {

    private static final int DEEP = 6;

    private final Types types;
    private final Random random;

    Values(Types types, Random random) {
        this.types = types;
        this.random = random;
    }

    /** A value of a type by {@code format_type}, never NULL unless the type isn't known. */
    String of(String type) {
        return of(type, DEEP);
    }

    /** A draft may have types that are made of each other, which PostgreSQL refuses. */
    private String of(String type, int depth) {
        if (depth == 0) {
            return "NULL";
        }
        if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            return Stream.generate(() -> of(element, depth - 1))
                            .limit(random.nextInt(3))
                            .collect(Collectors.joining(", ", "ARRAY[", "]"))
                    + "::" + type;
        }
        String base = types.base(type);
        if (!base.equals(type)) {
            return of(base, depth - 1) + "::" + type;
        }
        List<String> labels = types.labels(type);
        if (!labels.isEmpty()) {
            return Identifiers.literal(labels.get(random.nextInt(labels.size()))) + "::" + type;
        }
        List<String> attributes = types.attributes(type);
        if (!attributes.isEmpty()) {
            return attributes.stream().map(each -> of(each, depth - 1)).collect(Collectors.joining(", ", "ROW(", ")"))
                    + "::" + type;
        }
        return builtIn(type);
    }

    private String builtIn(String type) {
        int number = random.nextInt(100);
        String name = type.replaceAll("\\(.*?\\)", "");
        return switch (name) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> String.valueOf(number);
            case "text", "character varying", "character" -> quoted(String.valueOf(number), type);
            case "boolean" -> number % 2 == 0 ? "true" : "false";
            case "date" -> quoted("2026-01-%02d".formatted(1 + number % 28), type);
            case "time without time zone" -> quoted("10:%02d:00".formatted(number % 60), type);
            case "timestamp without time zone", "timestamp with time zone" ->
                quoted("2026-01-%02d 10:00:00".formatted(1 + number % 28), type);
            case "interval" -> quoted(number + " days", type);
            case "uuid" -> quoted("00000000-0000-0000-0000-0000000000%02d".formatted(number), type);
            case "bytea" -> quoted("\\x%02d".formatted(number), type);
            case "json", "jsonb" -> quoted("{\"a\": " + number + "}", type);
            case "inet", "cidr" -> quoted("10.0.0." + number + "/32", type);
            case "int4range" -> "int4range(" + number + ", " + (number + 1) + ")";
            case "bit" -> quoted("1010", type);
            case "bit varying" -> quoted("101", type);
            default -> "NULL::" + type;
        };
    }

    private static String quoted(String text, String type) {
        return Identifiers.literal(text) + "::" + type;
    }
}
