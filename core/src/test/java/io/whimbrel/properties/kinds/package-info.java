/** How random pieces of schemas are made up: a file per kind of object. */
@NullMarked
package io.whimbrel.properties.kinds;

import org.jspecify.annotations.NullMarked;
