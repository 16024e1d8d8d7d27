/**
 * What can happen to a schema: one operation, one file.
 *
 * <p>An operation knows all about itself: what it does in a sentence, its SQL, the lock that each
 * statement takes, whether that scans or rewrites the table, whether it may run in a transaction, what
 * data it can lose, and how a migration file says it.
 *
 * <p>Allowed neighbours: {@code schema}.
 */
@NullMarked
package io.whimbrel.operation;

import org.jspecify.annotations.NullMarked;
