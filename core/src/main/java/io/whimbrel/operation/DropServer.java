package io.whimbrel.operation;

import io.whimbrel.schema.Server;
import java.util.List;

/**
 * Drops a foreign server: {@code DROP SERVER …}, never CASCADE.
 *
 * <p>No table lock, and nothing happens to what is on it. PostgreSQL refuses while roles have user mappings for it,
 * which no migration knows of. In Java: {@code op.dropServer("archive")}.
 *
 * @param server the raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropserver.html">DROP SERVER</a>
 */
public record DropServer(String server) implements Operation {

    @Override
    public String describe() {
        return "drop server " + server;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP " + ForeignOptions.target(Server.id(server)))
                .with(Hazard.mayFail("if there are user mappings for " + server)));
    }

    @Override
    public Call call() {
        return Call.to("dropServer").with(server);
    }
}
