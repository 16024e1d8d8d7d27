package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Drops a composite type: {@code DROP TYPE …}, never CASCADE.
 *
 * <p>No table lock; refused while a column uses it. In Java: {@code op.dropType("address")}.
 *
 * @param type the type
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptype.html">DROP TYPE</a>
 */
public record DropType(QualifiedName type) implements Operation {

    @Override
    public String describe() {
        return "drop type " + type;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP TYPE " + type.sql()));
    }

    @Override
    public Call call() {
        return Call.to("dropType").with(type);
    }
}
