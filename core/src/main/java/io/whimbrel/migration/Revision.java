package io.whimbrel.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A migration's place in the history. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /**
     * What names the revision for ever.
     *
     * @return twelve hexadecimal digits, also part of the file's name
     */
    String id();

    /**
     * The revision that it follows.
     *
     * @return that revision's id; empty for the first one
     */
    String follows() default "";
}
