package io.whimbrel.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table or a domain. NOT NULL isn't among them: it belongs to the column.
 *
 * @param name the raw name
 * @param type what it constrains
 * @param columns the columns of a key, in the key's order; empty for a CHECK and an exclusion constraint,
 *     whose columns are among their dependencies
 * @param definition all of it but the name, by {@code pg_get_constraintdef}
 * @param references the table that a foreign key points to
 * @param referencedColumns the columns that a foreign key points to, in the key's order; else empty
 * @param index what is said of the index that it stands on
 * @param comment the comment, if any
 */
public record Constraint(
        String name,
        Type type,
        List<String> columns,
        String definition,
        @Nullable QualifiedName references,
        List<String> referencedColumns,
        ConstraintIndex index,
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
        referencedColumns = List.copyOf(referencedColumns);
        // what an older version has kept lacks it, and can't be read for that
        Objects.requireNonNull(index);
    }

    /**
     * A constraint of whose index nothing is said.
     *
     * @param name the raw name
     * @param type what it constrains
     * @param columns the columns of a key
     * @param definition all of it but the name
     * @param references the table that a foreign key points to
     * @param referencedColumns the columns that a foreign key points to
     * @param comment the comment, if any
     */
    public Constraint(
            String name,
            Type type,
            List<String> columns,
            String definition,
            @Nullable QualifiedName references,
            List<String> referencedColumns,
            @Nullable String comment) {
        this(name, type, columns, definition, references, referencedColumns, ConstraintIndex.USUAL, comment);
    }

    /**
     * A primary key without options.
     *
     * @param name the raw name
     * @param columns the raw names of its columns
     * @return the constraint, spelled as PostgreSQL deparses it
     */
    public static Constraint primaryKey(String name, List<String> columns) {
        String definition = "PRIMARY KEY (" + Identifiers.quoteAll(columns) + ")";
        return new Constraint(name, Type.PRIMARY_KEY, columns, definition, null, List.of(), null);
    }

    /**
     * A unique constraint without options.
     *
     * @param name the raw name
     * @param columns the raw names of its columns
     * @return the constraint, spelled as PostgreSQL deparses it
     */
    public static Constraint unique(String name, List<String> columns) {
        String definition = "UNIQUE (" + Identifiers.quoteAll(columns) + ")";
        return new Constraint(name, Type.UNIQUE, columns, definition, null, List.of(), null);
    }

    /**
     * A check without options.
     *
     * @param name the raw name
     * @param expression the condition, without the outer parentheses
     * @return the constraint, spelled as PostgreSQL deparses it
     */
    public static Constraint check(String name, String expression) {
        return new Constraint(name, Type.CHECK, List.of(), "CHECK (" + expression + ")", null, List.of(), null);
    }

    /**
     * A foreign key that isn't deferrable.
     *
     * @param name the raw name
     * @param columns the raw names of its columns
     * @param references the table it points to
     * @param referencedColumns the raw names of the columns it points to
     * @param actions what comes after, such as {@code ON DELETE CASCADE}; empty for none
     * @return the constraint, spelled as PostgreSQL deparses it
     */
    public static Constraint foreignKey(
            String name,
            List<String> columns,
            QualifiedName references,
            List<String> referencedColumns,
            String actions) {
        String definition = "FOREIGN KEY (" + Identifiers.quoteAll(columns) + ") REFERENCES " + references.sql() + "("
                + Identifiers.quoteAll(referencedColumns) + ")" + (actions.isEmpty() ? "" : " " + actions);
        return new Constraint(name, Type.FOREIGN_KEY, columns, definition, references, referencedColumns, null);
    }

    /**
     * The same constraint under another name.
     *
     * @param other the raw name
     * @return the renamed constraint
     */
    public Constraint withName(String other) {
        return new Constraint(other, type, columns, definition, references, referencedColumns, index, comment);
    }

    /**
     * The same constraint with another comment.
     *
     * @param text the comment, or null for none
     * @return the changed constraint
     */
    public Constraint withComment(@Nullable String text) {
        return new Constraint(name, type, columns, definition, references, referencedColumns, index, text);
    }

    /**
     * The same constraint, with something else said of its index.
     *
     * @param other what is said of the index
     * @return the changed constraint
     */
    public Constraint withIndex(ConstraintIndex other) {
        return new Constraint(name, type, columns, definition, references, referencedColumns, other, comment);
    }
}
