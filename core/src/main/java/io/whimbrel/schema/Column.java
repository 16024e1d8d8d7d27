package io.whimbrel.schema;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or an attribute of a composite type.
 *
 * @param name the raw name
 * @param type the type, by {@code format_type}
 * @param collation the collation as SQL, if it isn't the type's own
 * @param notNull whether NULL is refused
 * @param defaultExpression the default, as PostgreSQL deparses it
 * @param identity what makes it an identity column
 * @param generated what makes it a generated column
 * @param comment the comment, if any
 * @param details what is seldom said
 */
public record Column(
        String name,
        String type,
        @Nullable String collation,
        boolean notNull,
        @Nullable String defaultExpression,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String comment,
        ColumnDetails details)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A column of which nothing is said that is seldom said.
     *
     * @param name the raw name
     * @param type the type, by {@code format_type}
     * @param collation the collation as SQL, if it isn't the type's own
     * @param notNull whether NULL is refused
     * @param defaultExpression the default, as PostgreSQL deparses it
     * @param identity what makes it an identity column
     * @param generated what makes it a generated column
     * @param comment the comment, if any
     */
    public Column(
            String name,
            String type,
            @Nullable String collation,
            boolean notNull,
            @Nullable String defaultExpression,
            @Nullable Identity identity,
            @Nullable Generated generated,
            @Nullable String comment) {
        this(name, type, collation, notNull, defaultExpression, identity, generated, comment, ColumnDetails.USUAL);
    }

    /**
     * A nullable column that says nothing but its type.
     *
     * @param name the raw name
     * @param type the type, by {@code format_type}
     * @return the column
     */
    public static Column of(String name, String type) {
        return new Column(name, type, null, false, null, null, null, null);
    }

    /**
     * The column definition, as in {@code CREATE TABLE}.
     *
     * @return SQL; the comment is a statement of its own and left out
     */
    public String sql() {
        StringBuilder sql =
                new StringBuilder(Identifiers.quote(name)).append(' ').append(type);
        sql.append(ForeignData.clause(details.foreignOptions()));
        if (collation != null) {
            sql.append(" COLLATE ").append(collation);
        }
        if (defaultExpression != null) {
            sql.append(" DEFAULT ").append(defaultExpression);
        }
        if (identity != null) {
            sql.append(' ').append(identity.sql());
        }
        if (generated != null) {
            sql.append(' ').append(generated.sql());
        }
        if (notNull) {
            sql.append(' ').append(details.notNullConstraint().sql("NOT NULL"));
        }
        return sql.toString();
    }

    /**
     * The same column with another type.
     *
     * @param other the type, by {@code format_type}
     * @return the changed column
     */
    public Column withType(String other) {
        return new Column(name, other, collation, notNull, defaultExpression, identity, generated, comment, details);
    }

    /**
     * The same column, nullable or not.
     *
     * @param refused whether NULL is refused
     * @return the changed column
     */
    public Column withNotNull(boolean refused) {
        return new Column(name, type, collation, refused, defaultExpression, identity, generated, comment, details);
    }

    /**
     * The same column, of whose NOT NULL something else is said.
     *
     * @param constraint what is said of it
     * @return the changed column
     */
    public Column withNotNullConstraint(NotNullConstraint constraint) {
        return withDetails(
                new ColumnDetails(details.storage(), constraint, details.inherited(), details.foreignOptions()));
    }

    /**
     * The same column with another default.
     *
     * @param expression the default, or null for none
     * @return the changed column
     */
    public Column withDefault(@Nullable String expression) {
        return new Column(name, type, collation, notNull, expression, identity, generated, comment, details);
    }

    /**
     * The same column, which counts by itself no more.
     *
     * @return the changed column
     */
    public Column withoutIdentity() {
        return new Column(name, type, collation, notNull, defaultExpression, null, generated, comment, details);
    }

    /**
     * The same column with another comment.
     *
     * @param text the comment, or null for none
     * @return the changed column
     */
    public Column withComment(@Nullable String text) {
        return new Column(name, type, collation, notNull, defaultExpression, identity, generated, text, details);
    }

    /**
     * The same column with other details.
     *
     * @param other what is seldom said
     * @return the changed column
     */
    public Column withDetails(ColumnDetails other) {
        return new Column(name, type, collation, notNull, defaultExpression, identity, generated, comment, other);
    }
}
