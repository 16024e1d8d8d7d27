package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ConstraintIndex;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How SQL and a Java migration say a constraint: {@code primaryKey("users_pkey", "id")}.
 *
 * <p>The short forms are used where they say exactly what PostgreSQL said; whatever they can't say keeps
 * PostgreSQL's own definition: {@code constraint("name", "UNIQUE NULLS NOT DISTINCT (a)")}.
 */
final class ConstraintSpelling {

    private static final List<String> ACTIONS = List.of("CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT");

    /** What comes behind the storage parameters of a key's index. */
    private static final Pattern DEFERRAL =
            Pattern.compile("(?:\\s+(?:NOT\\s+)?DEFERRABLE|\\s+INITIALLY\\s+\\w+)*\\s*$", Pattern.CASE_INSENSITIVE);

    private ConstraintSpelling() {}

    /** The constraint as CREATE TABLE and ADD have it; its comments are statements of their own. */
    static String sql(Constraint constraint) {
        String definition = constraint.definition();
        String parameters = Parameters.clause(constraint.index().parameters());
        if (!parameters.isEmpty()) {
            definition = DEFERRAL.matcher(definition)
                    .replaceFirst(deferral -> Matcher.quoteReplacement(parameters + deferral.group()));
        }
        return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + definition;
    }

    static Call of(Constraint constraint) {
        Call call = shortForm(constraint)
                .orElseGet(() -> Call.to("constraint").with(constraint.name()).with(constraint.definition()));
        ConstraintIndex index = constraint.index();
        return Parameters.spelling(call, index.parameters(), List.of())
                .thenIfPresent("comment", constraint.comment())
                .thenIfPresent("indexComment", index.comment());
    }

    private static Optional<Call> shortForm(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY -> key("primaryKey", constraint, Constraint.primaryKey("", constraint.columns()));
            case UNIQUE -> key("unique", constraint, Constraint.unique("", constraint.columns()));
            case CHECK -> check(constraint);
            case FOREIGN_KEY -> foreignKey(constraint);
            case EXCLUSION -> Optional.empty();
        };
    }

    private static Optional<Call> key(String method, Constraint constraint, Constraint plain) {
        return plain.definition().equals(constraint.definition())
                ? Optional.of(Call.to(method).with(constraint.name()).withAll(constraint.columns()))
                : Optional.empty();
    }

    private static Optional<Call> check(Constraint constraint) {
        String definition = constraint.definition();
        boolean plain = definition.startsWith("CHECK (") && definition.endsWith(")");
        return plain
                ? Optional.of(Call.to("check")
                        .with(constraint.name())
                        .with(definition.substring("CHECK (".length(), definition.length() - 1)))
                : Optional.empty();
    }

    private static Optional<Call> foreignKey(Constraint constraint) {
        QualifiedName references = constraint.references();
        if (references == null) {
            return Optional.empty();
        }
        Call call = Call.to("foreignKey")
                .with(constraint.name())
                .withAll(constraint.columns())
                .then(Call.to("references").with(references).withAll(constraint.referencedColumns()));
        String bare = foreignKeyDefinition(constraint, references, "");
        if (bare.equals(constraint.definition())) {
            return Optional.of(call);
        }
        for (String action : ACTIONS) {
            String onDelete = foreignKeyDefinition(constraint, references, "ON DELETE " + action);
            if (onDelete.equals(constraint.definition())) {
                return Optional.of(call.then(Call.to("onDelete").with(action)));
            }
        }
        return Optional.empty();
    }

    private static String foreignKeyDefinition(Constraint constraint, QualifiedName references, String actions) {
        return Constraint.foreignKey("", constraint.columns(), references, constraint.referencedColumns(), actions)
                .definition();
    }
}
