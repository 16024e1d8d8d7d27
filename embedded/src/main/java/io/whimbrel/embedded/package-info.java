/**
 * A real PostgreSQL started from a Maven artifact: a project's own server, and servers for tests.
 *
 * <p>Allowed neighbours: none of Whimbrel's packages.
 */
@NullMarked
package io.whimbrel.embedded;

import org.jspecify.annotations.NullMarked;
