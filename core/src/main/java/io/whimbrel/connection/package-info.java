/**
 * Where a database is, and a connection to it.
 *
 * <p>URLs of both spellings, the PGxxx variables, and failures as sentences; what pgjdbc does by itself
 * (the password file, service files, TLS) is left to it.
 *
 * <p>Allowed neighbours: {@code schema}, for its quoting.
 */
@NullMarked
package io.whimbrel.connection;

import org.jspecify.annotations.NullMarked;
