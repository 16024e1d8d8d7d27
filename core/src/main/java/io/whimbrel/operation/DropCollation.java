package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a collation: {@code DROP COLLATION …}, never CASCADE.
 *
 * <p>No table lock; refused while anything is collated by it. In Java: {@code op.dropCollation("german")}.
 *
 * @param collation the collation
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropcollation.html">DROP COLLATION</a>
 */
public record DropCollation(QualifiedName collation) implements Operation {

    @Override
    public String describe() {
        return "drop collation " + collation;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP COLLATION " + collation.sql()));
    }

    @Override
    public Call call() {
        return Call.to("dropCollation").with(collation);
    }
}
