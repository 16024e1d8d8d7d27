/**
 * The command line: one file per verb, each parses, makes one call, and prints.
 *
 * <p>Allowed neighbours: all of core, embedded and hibernate. Nothing sees this package.
 */
@NullMarked
package io.whimbrel.cli;

import org.jspecify.annotations.NullMarked;
