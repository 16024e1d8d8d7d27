/**
 * What an entity must say to Whimbrel that neither JPA nor Hibernate can say.
 *
 * <p>This package depends on nothing, so that an application may carry it in production without
 * carrying Whimbrel.
 */
package io.whimbrel.annotations;
