package io.whimbrel.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Accepts what {@code whimbrel lint} finds in a migration, or in one of its methods. */
@Documented
@Repeatable(Accept.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Accept {

    /**
     * The rule.
     *
     * @return its name, such as {@code table-rewrite}
     */
    String rule();

    /**
     * Why it is all right here.
     *
     * @return a sentence, which the summary shows
     */
    String reason();

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface All {

        /**
         * All of them.
         *
         * @return each
         */
        Accept[] value();
    }
}
