package io.whimbrel.migration.recording;

import io.whimbrel.schema.Constraint;

/** A constraint as a migration says it. */
public sealed interface ConstraintDefinition extends TableElement permits PlainConstraint, ForeignKey {

    /**
     * The constraint that was said.
     *
     * @return the constraint
     */
    Constraint constraint();

    /**
     * Comments on the constraint.
     *
     * @param text the comment
     * @return the constraint with its comment
     */
    default ConstraintDefinition comment(String text) {
        return new PlainConstraint(constraint().withComment(text));
    }
}
