package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comments that an object gets with its creation.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">COMMENT</a>
 */
final class Comments {

    private Comments() {}

    /** The statement that comments on an object that the same operation made, if there is a comment. */
    static Optional<Statement> on(String object, @Nullable String comment) {
        return Optional.ofNullable(comment).map(text -> Statement.of(sql(object, text)));
    }

    static String sql(String object, @Nullable String comment) {
        return "COMMENT ON " + object + " IS " + (comment == null ? "NULL" : Identifiers.literal(comment));
    }

    static List<Statement> after(Statement first, Optional<Statement> comment) {
        return Stream.concat(Stream.of(first), comment.stream()).toList();
    }
}
