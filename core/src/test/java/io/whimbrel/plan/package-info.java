/** Tests of plans. */
@NullMarked
package io.whimbrel.plan;

import org.jspecify.annotations.NullMarked;
