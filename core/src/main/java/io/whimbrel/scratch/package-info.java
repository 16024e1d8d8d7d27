/**
 * Empty throw-away databases: where a model's DDL and a history's migrations are run to be read.
 *
 * <p>Allowed neighbours: {@code connection}, {@code catalog}, {@code schema}.
 */
@NullMarked
package io.whimbrel.scratch;

import org.jspecify.annotations.NullMarked;
