package io.whimbrel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells that an entity's table or an attribute's column had another name before.
 *
 * <p>On a class it names the former table, on a field or a getter the former column. It makes the
 * difference between a rename, which keeps the rows, and a drop followed by an add, which does not.
 * It may be taken away once the migration that renames has been generated, or stay: it counts only while
 * the table or column isn't there under its new name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /**
     * The former name, as PostgreSQL has it: unquoted, in its own case.
     *
     * @return the former table or column name
     */
    String value();
}
