/**
 * A live database's catalogs, read into a {@link io.whimbrel.schema.Schema}.
 *
 * <p>One {@code .sql} resource and one short reader for each kind of object, each asked once, however
 * many objects there are. To add a kind: its record in {@code schema}, its query, its reader, a line in
 * {@link io.whimbrel.catalog.CatalogReader}, a branch in {@code dependencies.sql}, and what it is no
 * longer left out by in {@code left_out.sql}.
 *
 * <p>The queries name everything of {@code pg_catalog} in full and apply operators to exactly matching
 * types only, since an extension in {@code public} may bring namesakes.
 *
 * <p>PostgreSQL's own objects have oids below 16384, the first that a user's can have (FirstNormalObjectId in its {@code
 * access/transam.h}), so that an index leads past the thousands of them. {@code dependencies.sql} compares them as {@code
 * int8}: of an oid behind the last that was analyzed the planner reckons with one row, and a thousand new tables would be
 * looked through for each other.
 *
 * <p>Allowed neighbours: {@code schema}.
 */
@NullMarked
package io.whimbrel.catalog;

import org.jspecify.annotations.NullMarked;
