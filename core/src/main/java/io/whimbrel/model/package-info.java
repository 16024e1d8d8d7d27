/**
 * What the application wants of one database, as DDL: entities, or files of SQL.
 *
 * <p>Allowed neighbours: none of core's packages.
 */
@NullMarked
package io.whimbrel.model;

import org.jspecify.annotations.NullMarked;
