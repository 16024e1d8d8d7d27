/**
 * Entities to DDL: a {@link io.whimbrel.model.Model} that asks the application's own Hibernate.
 *
 * <p>Another release of Hibernate than the application's maps the same entities to another schema
 * (Keycloak's, made for 7.1 and read with 7.4, differ in 17 of 157 statements). So the entities are read
 * in a JVM of its own on the application's classpath, where
 * {@link io.whimbrel.hibernate.bridge} does the work. That JVM starts with the small compiler and the
 * small collector, which makes it faster than an unwarmed one with defaults, and its heap is gone when
 * it ends.
 *
 * <p>Allowed neighbours: {@code io.whimbrel.model} of core, and the bridge's request and answer. No
 * class of Hibernate.
 */
@NullMarked
package io.whimbrel.hibernate;

import org.jspecify.annotations.NullMarked;
