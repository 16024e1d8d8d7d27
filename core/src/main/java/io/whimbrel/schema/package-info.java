/**
 * What a database is, as immutable values: schemas, tables, types, views, and the names they go by.
 *
 * <p>Names are raw inside (unquoted, in their own case); they are quoted in one place,
 * {@link io.whimbrel.schema.Identifiers}, when SQL is made. Expressions, types and whole definitions
 * are PostgreSQL's own text, deparsed under {@code search_path = public}.
 *
 * <p>Allowed neighbours: none.
 */
@NullMarked
package io.whimbrel.schema;

import org.jspecify.annotations.NullMarked;
