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
        return ofDomain
                ? "CONSTRAINT " + Identifiers.quote(object.part()) + " ON DOMAIN "
                        + object.name().sql()
                : ObjectSpelling.sql(object);
    }

    private boolean locks() {
        return object.kind() == Kind.COLUMN || ObjectSpelling.isRelation(object.kind());
    }

    @Override
    public Call call() {
        String word = ofDomain ? "DomainConstraint" : ObjectSpelling.word(object.kind());
        Call call = ObjectSpelling.naming("commentOn" + word, object);
        return comment == null ? call.nesting(new Argument.Literal("null")) : call.with(comment);
    }
}
