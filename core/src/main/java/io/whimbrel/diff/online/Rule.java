package io.whimbrel.diff.online;

import io.whimbrel.operation.Operation;

/** How one kind of operation is done while others use its table. */
interface Rule {

    /**
     * Puts an operation into a plan in its online form.
     *
     * @return false if this rule has nothing to say of it
     */
    boolean apply(Operation operation, OnlinePlan plan);
}
