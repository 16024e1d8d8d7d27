package io.whimbrel.operation;

import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/**
 * Enables an extension: {@code CREATE EXTENSION IF NOT EXISTS …}.
 *
 * <p>No table lock. On a live database an administrator may well have enabled it before, since most
 * extensions need a superuser. In Java: {@code op.createExtension("vector")}, and
 * {@code .schema("extensions")} where its objects aren't in the default one.
 *
 * @param extension the extension
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE EXTENSION</a>
 */
public record CreateExtension(Extension extension) implements Operation {

    @Override
    public String describe() {
        return "create extension " + extension.name();
    }

    @Override
    public List<Statement> statements() {
        String place = isElsewhere() ? " SCHEMA " + Identifiers.quote(extension.schema()) : "";
        return List.of(Statement.of("CREATE EXTENSION IF NOT EXISTS " + Identifiers.quote(extension.name()) + place));
    }

    private boolean isElsewhere() {
        return !extension.schema().equals(QualifiedName.DEFAULT_SCHEMA);
    }

    @Override
    public Call call() {
        return Call.to("createExtension")
                .with(extension.name())
                .thenIfPresent("schema", isElsewhere() ? extension.schema() : null);
    }
}
