package io.whimbrel.migration.recording;

import io.whimbrel.schema.NotNullConstraint;
import java.util.Locale;

/** Reads what a migration says of a NOT NULL: its name and {@code NO INHERIT NOT VALID}. */
final class NotNullClauses {

    private NotNullClauses() {}

    static NotNullConstraint parse(String name, String clauses) {
        String rest = clauses.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        boolean noInherit = rest.startsWith("NO INHERIT");
        boolean notValid = rest.endsWith("NOT VALID");
        String known = ((noInherit ? "NO INHERIT " : "") + (notValid ? "NOT VALID" : "")).strip();
        if (!known.equals(rest)) {
            throw new IllegalArgumentException(
                    "\"" + clauses + "\" is neither NO INHERIT nor NOT VALID, which is all that NOT NULL takes");
        }
        return new NotNullConstraint(name.isEmpty() ? null : name, noInherit, notValid);
    }
}
