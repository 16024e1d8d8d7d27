/** Tests of {@code whimbrel.yaml}. */
@NullMarked
package io.whimbrel.config;

import org.jspecify.annotations.NullMarked;
