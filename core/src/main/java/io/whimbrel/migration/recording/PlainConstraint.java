package io.whimbrel.migration.recording;

import io.whimbrel.schema.Constraint;

/**
 * A constraint that is said in one call.
 *
 * @param constraint the constraint
 */
public record PlainConstraint(Constraint constraint) implements ConstraintDefinition {

    /**
     * Reads a constraint of any kind.
     *
     * @param name the name
     * @param definition all but the name
     * @return the constraint
     */
    public static PlainConstraint parse(String name, String definition) {
        return new PlainConstraint(ConstraintClause.parse(name, definition));
    }
}
