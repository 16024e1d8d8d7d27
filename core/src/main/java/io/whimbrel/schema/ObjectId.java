package io.whimbrel.schema;

import java.io.Serializable;

/**
 * What tells one object of a schema from all others.
 *
 * @param kind the kind of object
 * @param name its qualified name, or that of the table it is a part of; a schema and an extension,
 *     which live in no schema, are named in the default one
 * @param part the column, constraint or trigger within that table, or a function's argument types;
 *     else empty
 */
public record ObjectId(Kind kind, QualifiedName name, String part) implements Comparable<ObjectId>, Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * An object that isn't a part of another.
     *
     * @param kind the kind of object
     * @param name its qualified name
     * @return its identity
     */
    public static ObjectId of(Kind kind, QualifiedName name) {
        return new ObjectId(kind, name, "");
    }

    /**
     * A column of a table.
     *
     * @param table the table
     * @param column the column's raw name
     * @return the column's identity
     */
    public static ObjectId column(QualifiedName table, String column) {
        return new ObjectId(Kind.COLUMN, table, column);
    }

    /**
     * A constraint of a table or domain.
     *
     * @param owner the table or domain
     * @param constraint the constraint's raw name
     * @return the constraint's identity
     */
    public static ObjectId constraint(QualifiedName owner, String constraint) {
        return new ObjectId(Kind.CONSTRAINT, owner, constraint);
    }

    /** By kind, name and part; written out, since a diff of many tables does little else. */
    @Override
    public int compareTo(ObjectId other) {
        int byKind = kind.compareTo(other.kind);
        int byName = byKind != 0 ? byKind : name.compareTo(other.name);
        return byName != 0 ? byName : part.compareTo(other.part);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case COLUMN, CONSTRAINT, TRIGGER, RULE, POLICY -> kind.word() + " " + name + "." + part;
            case FUNCTION, OPERATOR -> kind.word() + " " + name + "(" + part + ")";
            case CAST -> kind.word() + " (" + name.name() + " AS " + part + ")";
            case PUBLISHED_TABLE -> "table " + name + " of publication " + part;
            case OWNER, PRIVILEGES, DEFAULT_PRIVILEGES -> kind.word() + " of " + part;
            default -> kind.word() + " " + name;
        };
    }
}
