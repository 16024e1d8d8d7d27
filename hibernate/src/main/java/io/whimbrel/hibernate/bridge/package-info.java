/**
 * The half of the module that runs in a JVM of its own, on the application's classpath.
 *
 * <p>It sees the JDK, Hibernate and Jakarta Persistence, and nothing else: the classpath there is the
 * application's, with its own Hibernate, 6.6 or 7. It is compiled with Hibernate 7 and calls only what
 * both have. {@link io.whimbrel.hibernate.bridge.Request} and {@link io.whimbrel.hibernate.bridge.Answer}
 * are all that crosses over; they travel in files, since the application's own code may print.
 *
 * <p>What Hibernate gets wrong is put right here, on its boot model where that can be done, before the
 * DDL is made of it: {@link io.whimbrel.hibernate.bridge.PlainNames},
 * {@link io.whimbrel.hibernate.bridge.EnumTypes}, {@link io.whimbrel.hibernate.bridge.Views},
 * {@link io.whimbrel.hibernate.bridge.Comments}, {@link io.whimbrel.hibernate.bridge.UniqueIndexes},
 * {@link io.whimbrel.hibernate.bridge.ColumnTypes}.
 */
@NullMarked
package io.whimbrel.hibernate.bridge;

import org.jspecify.annotations.NullMarked;
