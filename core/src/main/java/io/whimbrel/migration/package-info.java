/**
 * Migrations: what a file may call, and their history.
 *
 * <p>A migration is recorded, not run: {@code op.createTable(…)} adds an operation to a list. Java files
 * and SQL files stand side by side in one history.
 *
 * <p>Allowed neighbours: {@code recording}, {@code operation}, {@code schema}.
 */
@NullMarked
package io.whimbrel.migration;

import org.jspecify.annotations.NullMarked;
