/**
 * Properties: what must be true of any two schemas, tried on pairs that chance makes up.
 *
 * <p>{@code kinds} says how pieces of one kind are made up; PostgreSQL decides which of them stand.
 */
@NullMarked
package io.whimbrel.properties;

import org.jspecify.annotations.NullMarked;
