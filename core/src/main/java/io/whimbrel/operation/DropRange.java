package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a range type and its multirange type: {@code DROP TYPE …}, never CASCADE.
 *
 * <p>No table lock; refused while anything is made of it. In Java: {@code op.dropRange("span")}.
 *
 * @param type the range type
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptype.html">DROP TYPE</a>
 */
public record DropRange(QualifiedName type) implements Operation {

    @Override
    public String describe() {
        return "drop range type " + type;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP TYPE " + type.sql()));
    }

    @Override
    public Call call() {
        return Call.to("dropRange").with(type);
    }
}
