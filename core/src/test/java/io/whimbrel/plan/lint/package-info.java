/** Tests of lint, and of its pages. */
@NullMarked
package io.whimbrel.plan.lint;

import org.jspecify.annotations.NullMarked;
