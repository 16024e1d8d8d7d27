package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Moves what belongs to an extension to another schema: {@code ALTER EXTENSION … SET SCHEMA …}.
 *
 * <p>No lock on a table that uses it, catalogs only. Columns, indexes and views go on with the moved types and
 * functions; SQL that is text, such as a function's body, must find them on its search_path. In Java:
 * {@code op.setExtensionSchema("citext", "extensions")}.
 *
 * @param extension the raw name
 * @param schema the raw name of the schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterextension.html">ALTER EXTENSION</a>
 */
public record SetExtensionSchema(String extension, String schema) implements Operation {

    @Override
    public String describe() {
        return "move extension " + extension + " to schema " + schema;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER EXTENSION " + Identifiers.quote(extension) + " SET SCHEMA " + Identifiers.quote(schema)));
    }

    @Override
    public Call call() {
        return Call.to("setExtensionSchema").with(extension).with(schema);
    }
}
