/**
 * What every package of the library may use: the one exception that reaches the user.
 */
@NullMarked
package io.whimbrel;

import org.jspecify.annotations.NullMarked;
