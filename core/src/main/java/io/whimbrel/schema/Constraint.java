package io.whimbrel.schema;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table or a domain. NOT NULL isn't among them: it belongs to the column.
 *
 * @param name the raw name
 * @param type what it constrains
 * @param columns the columns of the table it is about, in the constraint's order; for a CHECK those that
 *     it reads
 * @param definition all of it but the name, by {@code pg_get_constraintdef}
 * @param references the table that a foreign key points to
 * @param comment the comment, if any
 */
public record Constraint(
        String name,
        Type type,
        List<String> columns,
        String definition,
        @Nullable QualifiedName references,
        @Nullable String comment)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The kinds of constraint, in the order in which a table's are listed. */
    public enum Type {
        /** A primary key. */
        PRIMARY_KEY,
        /** A unique constraint. */
        UNIQUE,
        /** A check. */
        CHECK,
        /** An exclusion constraint. */
        EXCLUSION,
        /** A foreign key. */
        FOREIGN_KEY
    }

    /**
     * Copies the columns.
     */
    public Constraint {
        columns = List.copyOf(columns);
    }

    /**
     * The table constraint, as in {@code CREATE TABLE} or {@code ADD}.
     *
     * @return SQL; the comment is a statement of its own and left out
     */
    public String sql() {
        return "CONSTRAINT " + Identifiers.quote(name) + " " + definition;
    }
}
