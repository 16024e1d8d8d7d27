package io.whimbrel.migration;

import io.whimbrel.schema.Constraint;
import java.util.List;

/** What tables are made of, for the static imports of a migration. */
public final class Definitions {

    private Definitions() {}

    /**
     * A column.
     *
     * @param name the name
     * @param type the type as PostgreSQL spells it, such as {@code character varying(100)}
     * @return the column, nullable and without default until more is said
     */
    public static ColumnDefinition column(String name, String type) {
        return new ColumnDefinition(name, type);
    }

    /**
     * A primary key.
     *
     * @param name the name
     * @param columns its columns in order
     * @return the constraint
     */
    public static ConstraintDefinition primaryKey(String name, String... columns) {
        return new PlainConstraint(Constraint.primaryKey(name, List.of(columns)));
    }

    /**
     * A unique constraint.
     *
     * @param name the name
     * @param columns its columns in order
     * @return the constraint
     */
    public static ConstraintDefinition unique(String name, String... columns) {
        return new PlainConstraint(Constraint.unique(name, List.of(columns)));
    }

    /**
     * A check.
     *
     * @param name the name
     * @param expression the condition in SQL, without parentheses around it
     * @return the constraint
     */
    public static ConstraintDefinition check(String name, String expression) {
        return new PlainConstraint(Constraint.check(name, expression));
    }

    /**
     * A foreign key.
     *
     * @param name the name
     * @param columns its columns in order
     * @return the constraint, once it is said what it references
     */
    public static ForeignKey foreignKey(String name, String... columns) {
        return new ForeignKey(name, List.of(columns));
    }

    /**
     * A constraint of any kind.
     *
     * @param name the name
     * @param definition all but the name, such as {@code EXCLUDE USING gist (room WITH =)}
     * @return the constraint
     */
    public static ConstraintDefinition constraint(String name, String definition) {
        return new PlainConstraint(ConstraintClause.parse(name, definition));
    }
}
