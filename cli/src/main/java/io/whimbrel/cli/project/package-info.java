/**
 * The project that a command runs in: its configuration, its databases, and its model's class path.
 *
 * <p>Allowed neighbours: core, embedded and hibernate; never the commands.
 */
@NullMarked
package io.whimbrel.cli.project;

import org.jspecify.annotations.NullMarked;
