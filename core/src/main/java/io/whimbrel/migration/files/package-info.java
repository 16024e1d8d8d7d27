/**
 * Migration files: a folder of them, and each as Java source or as SQL, written and read.
 *
 * <p>Java sources are compiled in memory; what their methods do is recorded, not run.
 *
 * <p>Allowed neighbours: {@code migration}, {@code operation}, {@code schema}.
 */
@NullMarked
package io.whimbrel.migration.files;

import org.jspecify.annotations.NullMarked;
