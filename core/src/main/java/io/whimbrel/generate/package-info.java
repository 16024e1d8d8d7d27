/**
 * Makes migrations: from the model and the history to a proved migration file.
 *
 * <p>The model's DDL and the history's migrations are both run on scratch databases and read by the same
 * reader; the difference becomes the operations, which are proved (up, down, up) before the file is
 * written. The live database takes no part.
 *
 * <p>Allowed neighbours: all of core's packages but {@code config}.
 */
@NullMarked
package io.whimbrel.generate;

import org.jspecify.annotations.NullMarked;
