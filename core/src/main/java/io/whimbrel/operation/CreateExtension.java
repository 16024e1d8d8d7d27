package io.whimbrel.operation;

import io.whimbrel.schema.Extension;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enables an extension: {@code CREATE EXTENSION IF NOT EXISTS …}.
 *
 * <p>No table lock. On a live database an administrator may well have enabled it before, since most
 * extensions need a superuser. In Java: {@code op.createExtension("vector")}, and
 * {@code .schema("extensions")} where its objects aren't in the default one, {@code .version("0.8.0")} where it
 * isn't the server's choice, {@code .comment("…")}.
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
        String name = Identifiers.quote(extension.name());
        String schema = elsewhere();
        String version = extension.version();
        String sql = "CREATE EXTENSION IF NOT EXISTS " + name
                + (schema == null ? "" : " SCHEMA " + Identifiers.quote(schema))
                + (version == null ? "" : " VERSION " + Identifiers.literal(version));
        return Comments.after(Statement.of(sql), Comments.on("EXTENSION " + name, extension.comment()));
    }

    private @Nullable String elsewhere() {
        return extension.schema().equals(QualifiedName.DEFAULT_SCHEMA) ? null : extension.schema();
    }

    @Override
    public Call call() {
        return Call.to("createExtension")
                .with(extension.name())
                .thenIfPresent("schema", elsewhere())
                .thenIfPresent("version", extension.version())
                .thenIfPresent("comment", extension.comment());
    }
}
