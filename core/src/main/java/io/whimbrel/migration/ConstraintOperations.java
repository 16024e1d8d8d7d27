package io.whimbrel.migration;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.schema.QualifiedName;

/** What can happen to a constraint. */
public sealed interface ConstraintOperations extends Recorder permits Operations {

    /**
     * Adds a constraint.
     *
     * @param table the table
     * @param constraint the constraint
     * @see AddConstraint
     */
    default void addConstraint(String table, ConstraintDefinition constraint) {
        record(new AddConstraint(QualifiedName.parse(table), constraint.constraint()));
    }
}
