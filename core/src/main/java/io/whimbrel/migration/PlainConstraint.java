package io.whimbrel.migration;

import io.whimbrel.schema.Constraint;

/**
 * A constraint that is said in one call.
 *
 * @param constraint the constraint
 */
record PlainConstraint(Constraint constraint) implements ConstraintDefinition {}
