/**
 * Tells what migrations will do to a live database, before they run.
 *
 * <p>What an operation declares of itself is taken from it. SQL and code that somebody wrote is run on a
 * scratch database, and what it did is read from the catalogs and from pg_locks. Of the live database only
 * the sizes of its tables are read.
 *
 * <p>Allowed neighbours: {@code run}, {@code scratch}, {@code migration}, {@code connection},
 * {@code operation}, {@code schema}.
 */
@NullMarked
package io.whimbrel.plan;

import org.jspecify.annotations.NullMarked;
