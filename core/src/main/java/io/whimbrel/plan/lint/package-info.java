/**
 * Judges migrations by what they do on a scratch database: one rule, one file, one page in {@code docs/lint}.
 *
 * <p>Allowed neighbours: those of {@code plan}.
 */
@NullMarked
package io.whimbrel.plan.lint;

import org.jspecify.annotations.NullMarked;
