package io.whimbrel.run;

import io.whimbrel.migration.Direction;

/**
 * How far a database is with a revision.
 *
 * @param revision the revision's id
 * @param checksum of the migration file
 * @param direction which way it was last taken
 * @param stepsDone how many steps of that way are done
 * @param stepsTotal how many it has
 * @param doneChecksum of the steps that are done while others are not; else empty
 */
public record Mark(
        String revision, String checksum, Direction direction, int stepsDone, int stepsTotal, String doneChecksum) {

    /**
     * Whether the database has all of the revision.
     *
     * @return false in the middle of its upgrade or downgrade
     */
    public boolean isComplete() {
        return direction == Direction.UPGRADE && stepsDone == stepsTotal;
    }
}
