/**
 * What has to hold of any set of entities, for the modules that each bring one of another project.
 *
 * <p>It may know core, hibernate and embedded; only tests know it.
 */
@NullMarked
package io.whimbrel.examples;

import org.jspecify.annotations.NullMarked;
