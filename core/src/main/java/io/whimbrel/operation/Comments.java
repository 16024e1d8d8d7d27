package io.whimbrel.operation;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
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

    /** The statements that comment on the columns of a table or type that the same operation made. */
    static List<Statement> onColumns(QualifiedName owner, List<Column> columns) {
        return columns.stream().flatMap(column -> on(owner, column).stream()).toList();
    }

    /** The statements that comment on the constraints of a table that the same operation made. */
    static List<Statement> onConstraints(Table table) {
        return table.constraints().stream()
                .flatMap(constraint -> onConstraint(table.name(), constraint))
                .toList();
    }

    /** The statements that comment on a constraint that the same operation made, and on its index. */
    static Stream<Statement> onConstraint(QualifiedName table, Constraint constraint) {
        return Stream.of(
                        on(
                                "CONSTRAINT " + Identifiers.quote(constraint.name()) + " ON " + table.sql(),
                                constraint.comment()),
                        on(
                                "INDEX " + table.sibling(constraint.name()).sql(),
                                constraint.index().comment()))
                .flatMap(Optional::stream);
    }

    /** The statement that comments on a column, if there is a comment. */
    static Optional<Statement> on(QualifiedName owner, Column column) {
        return on("COLUMN " + owner.sql() + "." + Identifiers.quote(column.name()), column.comment());
    }

    static String sql(String object, @Nullable String comment) {
        return "COMMENT ON " + object + " IS " + (comment == null ? "NULL" : Identifiers.literal(comment));
    }

    static List<Statement> after(Statement first, Optional<Statement> comment) {
        return Stream.concat(Stream.of(first), comment.stream()).toList();
    }
}
