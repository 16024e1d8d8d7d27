/**
 * From two schemas to the ordered operations that turn one into the other.
 *
 * <p>One {@link io.whimbrel.diff.Differ} per kind of object says how that kind is created, dropped and
 * altered; {@link io.whimbrel.diff.Rebuilding} finds what must be dropped and created again because
 * something under it changes; {@link io.whimbrel.diff.Ordering} puts the changes in an order that the
 * dependencies allow. A downgrade is the same diff the other way.
 *
 * <p>Allowed neighbours: {@code schema}, {@code operation}.
 */
@NullMarked
package io.whimbrel.diff;

import org.jspecify.annotations.NullMarked;
