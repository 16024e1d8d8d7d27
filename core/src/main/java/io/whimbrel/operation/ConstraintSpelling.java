package io.whimbrel.operation;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * How a Java migration says a constraint: {@code primaryKey("users_pkey", "id")}.
 *
 * <p>The short forms are used where they say exactly what PostgreSQL said; whatever they can't say keeps
 * PostgreSQL's own definition: {@code constraint("name", "UNIQUE NULLS NOT DISTINCT (a)")}.
 */
final class ConstraintSpelling {

    private static final List<String> ACTIONS = List.of("CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT");

    private ConstraintSpelling() {}

    static Call of(Constraint constraint) {
        return shortForm(constraint)
                .orElseGet(() -> Call.to("constraint").with(constraint.name()).with(constraint.definition()))
                .thenIfPresent("comment", constraint.comment());
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
