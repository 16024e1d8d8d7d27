package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Drops an extension with all that belongs to it: {@code DROP EXTENSION …}, never CASCADE.
 *
 * <p>No table lock; refused while a column, an index or a function uses it. In Java:
 * {@code op.dropExtension("vector")}.
 *
 * @param extension the raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropextension.html">DROP EXTENSION</a>
 */
public record DropExtension(String extension) implements Operation {

    @Override
    public String describe() {
        return "drop extension " + extension;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP EXTENSION " + Identifiers.quote(extension)));
    }

    @Override
    public Call call() {
        return Call.to("dropExtension").with(extension);
    }
}
