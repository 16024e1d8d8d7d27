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

    /**
     * Sets a storage parameter of the index behind a primary key or a unique constraint.
     *
     * @param parameter its name
     * @param value its value
     * @return the constraint with it
     */
    default ConstraintDefinition with(String parameter, String value) {
        Constraint said = constraint();
        if (said.type() != Constraint.Type.PRIMARY_KEY && said.type() != Constraint.Type.UNIQUE) {
            throw new IllegalArgumentException("constraint \"" + said.name() + "\" is no primary key and no unique"
                    + " constraint: say " + parameter + " in its definition, if it has an index");
        }
        return new PlainConstraint(said.withIndex(said.index().with(parameter, value)));
    }

    /**
     * Comments on the index behind a primary key, a unique or an exclusion constraint.
     *
     * @param text the comment
     * @return the constraint with its index's comment
     */
    default ConstraintDefinition indexComment(String text) {
        Constraint said = constraint();
        return new PlainConstraint(said.withIndex(said.index().withComment(text)));
    }
}
