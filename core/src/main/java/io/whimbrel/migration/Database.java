package io.whimbrel.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The database that an upgrade or downgrade method is for, where it isn't the default one.
 *
 * <p>The method is public, takes {@link Operations}, and its name starts with {@code upgrade} or
 * {@code downgrade}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Database {

    /** The name of the database that {@link Migration}'s own methods are for. */
    String DEFAULT = "default";

    /**
     * The database's name in the configuration.
     *
     * @return the name
     */
    String value();
}
