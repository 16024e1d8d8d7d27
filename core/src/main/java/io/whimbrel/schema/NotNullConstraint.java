package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a column's NOT NULL beside that it is there (PostgreSQL 18).
 *
 * @param name the raw name of the constraint; null if it is one that PostgreSQL makes up
 * @param noInherit whether tables that inherit don't get it
 * @param notValid whether rows that were there before may hold NULL; the column itself then counts as nullable
 * @param called what it is called, also if PostgreSQL made the name up, or it has it from a parent; which is no difference
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-NOT-NULL">Not-Null
 *     Constraints</a>
 */
public record NotNullConstraint(
        @Nullable String name,
        boolean noInherit,
        boolean notValid,
        @Nullable String called) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One that is called by its name, or nobody knows how.
     *
     * @param name the raw name of the constraint; null if it is one that PostgreSQL makes up
     * @param noInherit whether tables that inherit don't get it
     * @param notValid whether rows that were there before may hold NULL
     */
    public NotNullConstraint(@Nullable String name, boolean noInherit, boolean notValid) {
        this(name, noInherit, notValid, name);
    }

    /**
     * The constraint on a column, as {@code ADD} takes it and, for a valid one, a column definition.
     *
     * @param refusal {@code NOT NULL}, with the column or without
     * @return SQL
     */
    public String sql(String refusal) {
        return (name == null ? "" : "CONSTRAINT " + Identifiers.quote(name) + " ")
                + refusal
                + (noInherit ? " NO INHERIT" : "")
                + (notValid ? " NOT VALID" : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotNullConstraint that
                && Objects.equals(name, that.name)
                && noInherit == that.noInherit
                && notValid == that.notValid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, noInherit, notValid);
    }

    /** One without a name of its own, valid and inherited; or none. */
    public static final NotNullConstraint USUAL = new NotNullConstraint(null, false, false);
}
