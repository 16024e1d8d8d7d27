package io.whimbrel.diff.online;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * A foreign key or a check is added NOT VALID, and the rows that are there are read in a step of its own.
 *
 * <p>From the first moment on it holds for every row that comes or changes.
 */
final class LateValidation implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (operation instanceof ValidateConstraint validate && plan.canWait() && plan.isLive(validate.table())) {
            plan.later(validate);
            return true;
        }
        if (!(operation instanceof AddConstraint add) || !isParted(add.constraint()) || !plan.isLive(add.table())) {
            return false;
        }
        if (!plan.canWait()) {
            return false;
        }
        Constraint constraint = add.constraint();
        ObjectId id = ObjectId.constraint(add.table(), constraint.name());
        AddConstraint unread = unread(add.table(), constraint);
        if (plan.followsDelayed(id)) {
            plan.later(unread);
        } else {
            plan.now(unread);
        }
        plan.later(reading(add.table(), constraint));
        return true;
    }

    /** Reads the rows that were there before a constraint. */
    static ValidateConstraint reading(QualifiedName table, Constraint constraint) {
        QualifiedName references = constraint.references();
        boolean other = references != null && !references.equals(table);
        return new ValidateConstraint(
                table, constraint.name(), other && references != null ? List.of(references) : List.of());
    }

    /** Whether it can be added before the rows are read. */
    static boolean isParted(Constraint constraint) {
        String definition = constraint.definition();
        boolean reads = constraint.type() == Constraint.Type.FOREIGN_KEY || constraint.type() == Constraint.Type.CHECK;
        return reads && !definition.endsWith(" NOT VALID") && !definition.endsWith(" NOT ENFORCED");
    }

    /** The constraint, without a look at the rows that are there. */
    static AddConstraint unread(QualifiedName table, Constraint constraint) {
        return new AddConstraint(
                table,
                new Constraint(
                        constraint.name(),
                        constraint.type(),
                        constraint.columns(),
                        constraint.definition() + " NOT VALID",
                        constraint.references(),
                        constraint.referencedColumns(),
                        constraint.comment()));
    }
}
