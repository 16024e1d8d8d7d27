/**
 * What has only another name in the other schema: what is said of it, what may be, and in which order it is done.
 *
 * <p>No text is rewritten here: PostgreSQL renames what it is told to, and the catalogs are read again.
 *
 * <p>May use: {@code schema}, {@code operation}, {@code diff}. Used by: {@code generate}.
 */
@NullMarked
package io.whimbrel.generate.rename;

import org.jspecify.annotations.NullMarked;
