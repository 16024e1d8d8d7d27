package io.whimbrel.plan;

import io.whimbrel.operation.Lock;
import io.whimbrel.schema.QualifiedName;

/**
 * A lock that a statement takes.
 *
 * @param relation the table, view, index or sequence
 * @param lock the strongest lock it takes there
 * @param size how large it is on the live database
 */
public record Locked(QualifiedName relation, Lock lock, Size size) {

    /**
     * Whether others may have to wait for it.
     *
     * @return false for what is new, which nobody else has seen, and for locks that stop no reads or writes
     */
    public boolean stalls() {
        return lock.stalls() && size.presence() != Size.Presence.NEW;
    }
}
