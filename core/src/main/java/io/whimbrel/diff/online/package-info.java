/**
 * The online form of a diff's operations: others read and write meanwhile. One rule, one file.
 *
 * <p>May use: {@code schema}, {@code operation}. Used by: {@code generate}.
 */
@NullMarked
package io.whimbrel.diff.online;

import org.jspecify.annotations.NullMarked;
