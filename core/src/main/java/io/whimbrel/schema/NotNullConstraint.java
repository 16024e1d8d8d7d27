package io.whimbrel.schema;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a column's NOT NULL beside that it is there (PostgreSQL 18).
 *
 * @param name the raw name of the constraint; null if it is one that PostgreSQL makes up
 * @param noInherit whether tables that inherit don't get it
 * @param notValid whether rows that were there before may hold NULL; the column itself then counts as nullable
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-NOT-NULL">Not-Null
 *     Constraints</a>
 */
public record NotNullConstraint(@Nullable String name, boolean noInherit, boolean notValid) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One without a name of its own, valid and inherited; or none. */
    public static final NotNullConstraint USUAL = new NotNullConstraint(null, false, false);
}
