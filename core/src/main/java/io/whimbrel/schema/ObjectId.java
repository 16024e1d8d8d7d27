package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Comparator;

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

    private static final Comparator<ObjectId> ORDER =
            Comparator.comparing(ObjectId::kind).thenComparing(ObjectId::name).thenComparing(ObjectId::part);

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

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
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
