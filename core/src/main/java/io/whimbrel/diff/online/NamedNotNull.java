package io.whimbrel.diff.online;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.NotNullConstraint;

/**
 * A NOT NULL that has a name of its own, which only PostgreSQL 18 knows, is added NOT VALID and validated itself.
 */
final class NamedNotNull implements Rule {

    @Override
    public boolean apply(Operation operation, OnlinePlan plan) {
        if (!(operation instanceof SetNotNull set)
                || set.backfill() != null
                || set.constraint().notValid()
                || !plan.isLive(set.table())
                || !NotNullByCheck.waits(set.table(), set.column(), plan)) {
            return false;
        }
        String name = set.constraint().name();
        if (name == null) {
            return false;
        }
        NotNullConstraint unread = new NotNullConstraint(name, set.constraint().noInherit(), true);
        plan.now(new SetNotNull(set.table(), set.column(), null, unread));
        plan.later(new ValidateConstraint(set.table(), name));
        return true;
    }
}
