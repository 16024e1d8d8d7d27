/**
 * Applies migrations to databases, and remembers which were applied.
 *
 * <p>{@code Runner} takes a database along its history; {@code Execution} only runs operations, as a
 * scratch database needs it. Both group statements into {@code Step}s in the same way, so a grouping that
 * PostgreSQL refuses shows up in the proof of a migration and not in production.
 *
 * <p>Allowed neighbours: {@code migration}, {@code connection}, {@code operation}, {@code schema}.
 */
@NullMarked
package io.whimbrel.run;

import org.jspecify.annotations.NullMarked;
