package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;

/** A constraint that is being added. */
public final class ConstraintAddition implements Supplier<AddConstraint> {

    private AddConstraint addition;

    ConstraintAddition(QualifiedName table, Constraint constraint) {
        addition = new AddConstraint(table, constraint);
    }

    /** Adds a key to a partitioned table alone; it is valid once each partition's is attached to it. */
    public void only() {
        with(AddConstraint.Partitions.NONE);
    }

    /** Takes over the foreign keys that the partitions have, instead of looking at their rows. */
    public void takingOver() {
        with(AddConstraint.Partitions.TAKEN_OVER);
    }

    private void with(AddConstraint.Partitions partitions) {
        addition = new AddConstraint(addition.table(), addition.constraint(), partitions);
    }

    @Override
    public AddConstraint get() {
        return addition;
    }
}
