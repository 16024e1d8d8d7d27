package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;

/**
 * A migration that lies between a database and a target.
 *
 * @param file the migration
 * @param direction which way it is to be taken
 * @param stepsDone how many of its steps were done before it was interrupted; mostly 0
 */
public record Ahead(MigrationFile file, Direction direction, int stepsDone) {}
