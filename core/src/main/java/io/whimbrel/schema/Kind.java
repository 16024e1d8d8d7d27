package io.whimbrel.schema;

/** The kinds of object that a schema holds, in the order in which independent ones are created. */
public enum Kind {
    /** A namespace. */
    SCHEMA("schema"),
    /** An extension, with all that belongs to it. */
    EXTENSION("extension"),
    /** A collation. */
    COLLATION("collation"),
    /** An enumerated type. */
    ENUM("enum"),
    /** A composite type. */
    TYPE("type"),
    /** A domain. */
    DOMAIN("domain"),
    /** A range type, with its multirange type. */
    RANGE("range type"),
    /** A sequence that isn't an identity column's own. */
    SEQUENCE("sequence"),
    /** A function, a procedure or an aggregate; the part is its argument types. */
    FUNCTION("function"),
    /** An operator; the part is its argument types. */
    OPERATOR("operator"),
    /** A cast; the name is the type it comes from, the part is the type it goes to. */
    CAST("cast"),
    /** A foreign-data wrapper. */
    FOREIGN_DATA_WRAPPER("foreign data wrapper"),
    /** A foreign server. */
    SERVER("server"),
    /** A table, a foreign one too. */
    TABLE("table"),
    /** A column of a table; the part is the column's name. */
    COLUMN("column"),
    /** A constraint of a table or a domain; the part is the constraint's name. */
    CONSTRAINT("constraint"),
    /** A view. */
    VIEW("view"),
    /** A materialised view. */
    MATERIALIZED_VIEW("materialized view"),
    /** An index that isn't a constraint's own. */
    INDEX("index"),
    /** A statistics object. */
    STATISTICS("statistics"),
    /** A trigger; the name is its table's, the part is the trigger's name. */
    TRIGGER("trigger"),
    /** A rule; the name is its table's, the part is the rule's name. */
    RULE("rule"),
    /** A policy; the name is its table's, the part is the policy's name. */
    POLICY("policy"),
    /** An event trigger. */
    EVENT_TRIGGER("event trigger"),
    /** A publication. */
    PUBLICATION("publication"),
    /** A table of a publication; the name is the table's, the part is the publication's. */
    PUBLISHED_TABLE("published table"),
    /** Who owns an object; the name is the object's, the part says which. */
    OWNER("owner"),
    /** What a role may do with an object; the name is the object's, the part says the rest. */
    PRIVILEGES("privileges"),
    /** What a role may do with objects to come; the part says which. */
    DEFAULT_PRIVILEGES("default privileges");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /**
     * The kind in PostgreSQL's words.
     *
     * @return lower case, as messages say it
     */
    public String word() {
        return word;
    }
}
