package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Server;
import java.util.List;

/**
 * Renames a foreign server: {@code ALTER SERVER … RENAME TO …}.
 *
 * <p>No table lock, catalogs only; its foreign tables and user mappings stay. In Java:
 * {@code op.renameServer("archive", "attic")}.
 *
 * @param server the raw name it has
 * @param to the raw name it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterserver.html">ALTER SERVER</a>
 */
public record RenameServer(String server, String to) implements Operation {

    @Override
    public String describe() {
        return "rename server " + server + " to " + to;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER " + ForeignOptions.target(Server.id(server)) + " RENAME TO " + Identifiers.quote(to)));
    }

    @Override
    public Call call() {
        return Call.to("renameServer").with(server).with(to);
    }
}
