/**
 * How a migration says an operation: one method for each, and the calls that complete it.
 *
 * <p>The methods are grouped by what they change. A method that takes all it needs records at once; one
 * that may be followed by more, such as {@code createIndex(…).using("gin")}, returns what takes the rest.
 *
 * <p>Allowed neighbours: {@code operation}, {@code schema}.
 */
@NullMarked
package io.whimbrel.migration.recording;

import org.jspecify.annotations.NullMarked;
