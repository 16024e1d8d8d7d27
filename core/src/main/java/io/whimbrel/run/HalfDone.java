package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;

/**
 * A migration that was interrupted between two of its steps.
 *
 * @param file the migration
 * @param direction which way it was taken
 * @param stepsDone how many of its steps are done
 * @param stepsTotal how many it has
 */
public record HalfDone(MigrationFile file, Direction direction, int stepsDone, int stepsTotal) {}
