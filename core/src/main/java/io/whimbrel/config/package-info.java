/**
 * {@code whimbrel.yaml}, read strictly into one immutable record.
 *
 * <p>Allowed neighbours: none of core's packages.
 */
@NullMarked
package io.whimbrel.config;

import org.jspecify.annotations.NullMarked;
