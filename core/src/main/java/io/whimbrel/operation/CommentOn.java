package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes or drops a comment on what was there before: {@code COMMENT ON … IS …}.
 *
 * <p>SHARE UPDATE EXCLUSIVE on a table, view, index or sequence; none for the rest. In Java, with null for no
 * comment: {@code op.commentOnTable("users", "People")}, {@code op.commentOnColumn("users", "name", "Name")},
 * {@code op.commentOnConstraint("users", "users_pkey", "…")},
 * {@code op.commentOnDomainConstraint("email", "email_check", "…")},
 * {@code op.commentOnTrigger("users", "users_touch", "…")},
 * {@code op.commentOnFunction("touch", "integer", "…")}, and {@code commentOnSchema},
 * {@code commentOnEnum}, {@code commentOnType}, {@code commentOnDomain}, {@code commentOnSequence},
 * {@code commentOnView}, {@code commentOnMaterializedView}, {@code commentOnIndex} with a name.
 *
 * @param object the object, or the part of one
 * @param ofDomain whether it is a constraint of a domain, not of a table
 * @param comment the comment, or null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">COMMENT</a>
 */
public record CommentOn(
        ObjectId object, boolean ofDomain, @Nullable String comment) implements Operation {

    /**
     * A comment on anything but a domain's constraint.
     *
     * @param object the object, or the part of one
     * @param comment the comment, or null for none
     */
    public CommentOn(ObjectId object, @Nullable String comment) {
        this(object, false, comment);
    }

    @Override
    public String describe() {
        return (comment == null ? "drop comment on " : "comment on ") + object;
    }

    @Override
    public List<Statement> statements() {
        Statement statement = Statement.of(Comments.sql(target(), comment));
        return List.of(locks() ? statement.locking(Lock.SHARE_UPDATE_EXCLUSIVE, object.name()) : statement);
    }

    private String target() {
        String name = object.name().sql();
        String part = Identifiers.quote(object.part());
        return switch (object.kind()) {
            case SCHEMA -> "SCHEMA " + Identifiers.quote(object.name().name());
            case PUBLICATION -> "PUBLICATION " + Identifiers.quote(object.name().name());
            case EXTENSION -> "EXTENSION " + Identifiers.quote(object.name().name());
            case FOREIGN_DATA_WRAPPER, SERVER -> ForeignOptions.target(object);
            case ENUM, TYPE, RANGE -> "TYPE " + name;
            case COLLATION -> "COLLATION " + name;
            case STATISTICS -> "STATISTICS " + name;
            case FUNCTION -> "ROUTINE " + name + "(" + object.part() + ")";
            case COLUMN -> "COLUMN " + name + "." + part;
            case CONSTRAINT -> "CONSTRAINT " + part + (ofDomain ? " ON DOMAIN " : " ON ") + name;
            case TRIGGER -> "TRIGGER " + part + " ON " + name;
            case RULE -> "RULE " + part + " ON " + name;
            case POLICY -> PolicySpelling.named(object.part(), object.name());
            case EVENT_TRIGGER ->
                "EVENT TRIGGER " + Identifiers.quote(object.name().name());
            case CAST -> "CAST (" + object.name().name() + " AS " + object.part() + ")";
            case OPERATOR -> OperatorSpelling.sql(object.name(), object.part());
            case DOMAIN -> "DOMAIN " + name;
            case SEQUENCE -> "SEQUENCE " + name;
            case TABLE -> "TABLE " + name;
            case VIEW -> "VIEW " + name;
            case MATERIALIZED_VIEW -> "MATERIALIZED VIEW " + name;
            case INDEX -> "INDEX " + name;
            case PUBLISHED_TABLE, OWNER, PRIVILEGES, DEFAULT_PRIVILEGES -> throw uncommented(object.kind());
        };
    }

    private static IllegalStateException uncommented(Kind kind) {
        return new IllegalStateException("PostgreSQL has no comments on " + kind.word());
    }

    private boolean locks() {
        return switch (object.kind()) {
            case TABLE, COLUMN, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> true;
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    ENUM,
                    TYPE,
                    DOMAIN,
                    RANGE,
                    FUNCTION,
                    CONSTRAINT,
                    STATISTICS,
                    TRIGGER,
                    PUBLICATION,
                    PUBLISHED_TABLE,
                    OWNER,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    RULE,
                    POLICY,
                    EVENT_TRIGGER,
                    OPERATOR,
                    CAST,
                    PRIVILEGES,
                    DEFAULT_PRIVILEGES -> false;
        };
    }

    private String method() {
        return switch (object.kind()) {
            case SCHEMA -> "Schema";
            case PUBLICATION -> "Publication";
            case EXTENSION -> "Extension";
            case FOREIGN_DATA_WRAPPER -> "ForeignDataWrapper";
            case SERVER -> "Server";
            case ENUM -> "Enum";
            case TYPE -> "Type";
            case RANGE -> "Range";
            case COLLATION -> "Collation";
            case STATISTICS -> "Statistics";
            case FUNCTION -> "Function";
            case COLUMN -> "Column";
            case CONSTRAINT -> ofDomain ? "DomainConstraint" : "Constraint";
            case TRIGGER -> "Trigger";
            case RULE -> "Rule";
            case POLICY -> "Policy";
            case EVENT_TRIGGER -> "EventTrigger";
            case CAST -> "Cast";
            case OPERATOR -> "Operator";
            case DOMAIN -> "Domain";
            case SEQUENCE -> "Sequence";
            case TABLE -> "Table";
            case VIEW -> "View";
            case MATERIALIZED_VIEW -> "MaterializedView";
            case INDEX -> "Index";
            case PUBLISHED_TABLE, OWNER, PRIVILEGES, DEFAULT_PRIVILEGES -> throw uncommented(object.kind());
        };
    }

    /** Whether it lives in no schema, so that a dot is a part of its name. */
    private boolean isNamedAlone() {
        return switch (object.kind()) {
            case SCHEMA, EVENT_TRIGGER, CAST, PUBLICATION, FOREIGN_DATA_WRAPPER, SERVER -> true;
            default -> false;
        };
    }

    @Override
    public Call call() {
        Call call = Call.to("commentOn" + method());
        call = isNamedAlone() ? call.with(object.name().name()) : call.with(object.name());
        if (!object.part().isEmpty() || object.kind() == Kind.FUNCTION) {
            call = call.with(object.part());
        }
        return comment == null ? call.nesting(new Argument.Literal("null")) : call.with(comment);
    }
}
