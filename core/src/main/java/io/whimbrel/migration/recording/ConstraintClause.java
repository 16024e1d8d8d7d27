package io.whimbrel.migration.recording;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what kind of constraint a definition is, and the columns of a key.
 *
 * <p>All else in it is left to PostgreSQL.
 */
final class ConstraintClause {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";

    private static final String NAMES = "\\(\\s*(" + NAME + "(?:\\s*,\\s*" + NAME + ")*)\\s*\\)";

    private static final int OPTIONS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern KEY = Pattern.compile(
            "(?:PRIMARY\\s+KEY|UNIQUE(?:\\s+NULLS(?:\\s+NOT)?\\s+DISTINCT)?)\\s*" + NAMES + ".*", OPTIONS);

    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "FOREIGN\\s+KEY\\s*" + NAMES + "\\s*REFERENCES\\s+(?:(" + NAME + ")\\.)?(" + NAME + ")(?:\\s*" + NAMES
                    + ")?.*",
            OPTIONS);

    private static final Pattern PART = Pattern.compile(NAME, OPTIONS);

    private ConstraintClause() {}

    static Constraint parse(String name, String definition) {
        String word = definition.strip().split("[\\s(]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (word) {
            case "PRIMARY" -> key(name, Constraint.Type.PRIMARY_KEY, definition);
            case "UNIQUE" -> key(name, Constraint.Type.UNIQUE, definition);
            case "CHECK" -> plain(name, Constraint.Type.CHECK, definition, List.of());
            case "EXCLUDE" -> plain(name, Constraint.Type.EXCLUSION, definition, List.of());
            case "FOREIGN" -> foreignKey(name, definition);
            default -> throw unknown(name, definition);
        };
    }

    /** {@code PRIMARY KEY USING INDEX …} names no columns: the index does. */
    private static Constraint key(String name, Constraint.Type type, String definition) {
        Matcher matcher = KEY.matcher(definition.strip());
        return plain(name, type, definition, matcher.matches() ? names(matcher.group(1)) : List.of());
    }

    private static Constraint foreignKey(String name, String definition) {
        Matcher matcher = FOREIGN_KEY.matcher(definition.strip());
        if (!matcher.matches()) {
            throw unknown(name, definition);
        }
        String schema = matcher.group(2) == null ? QualifiedName.DEFAULT_SCHEMA : raw(matcher.group(2));
        List<String> referenced = matcher.group(4) == null ? List.of() : names(matcher.group(4));
        return new Constraint(
                name,
                Constraint.Type.FOREIGN_KEY,
                names(matcher.group(1)),
                definition,
                new QualifiedName(schema, raw(matcher.group(3))),
                referenced,
                null);
    }

    private static Constraint plain(String name, Constraint.Type type, String definition, List<String> columns) {
        return new Constraint(name, type, columns, definition, null, List.of(), null);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PART.matcher(list);
        while (matcher.find()) {
            names.add(raw(matcher.group()));
        }
        return names;
    }

    private static String raw(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException unknown(String name, String definition) {
        return new IllegalArgumentException("constraint \"" + name + "\" is defined as \"" + definition
                + "\", which is no PRIMARY KEY (…), UNIQUE (…), CHECK (…), EXCLUDE … or FOREIGN KEY (…) REFERENCES …");
    }
}
