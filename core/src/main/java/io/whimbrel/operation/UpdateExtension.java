package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Brings an extension to another version: {@code ALTER EXTENSION … UPDATE TO …}.
 *
 * <p>What it locks is the extension's own affair: its scripts run. Most need a superuser, few know the way back.
 * In Java: {@code op.updateExtension("vector", "0.8.0")}.
 *
 * @param extension the raw name
 * @param version the version it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterextension.html">ALTER EXTENSION</a>
 */
public record UpdateExtension(String extension, String version) implements Operation {

    @Override
    public String describe() {
        return "update extension " + extension + " to " + version;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER EXTENSION " + Identifiers.quote(extension) + " UPDATE TO " + Identifiers.literal(version)));
    }

    @Override
    public Call call() {
        return Call.to("updateExtension").with(extension).with(version);
    }
}
