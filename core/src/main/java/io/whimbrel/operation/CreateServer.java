package io.whimbrel.operation;

import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Server;
import java.util.List;

/**
 * Creates a foreign server: {@code CREATE SERVER … TYPE … VERSION … FOREIGN DATA WRAPPER … OPTIONS (…)}.
 *
 * <p>No table lock, and nothing is connected to yet. In Java: {@code op.createServer("archive",
 * "postgres_fdw").option("host", "archive.internal")}, then {@code .type("…")}, {@code .version("…")},
 * {@code .comment("…")}.
 *
 * @param server the server
 * @see <a href="https://www.postgresql.org/docs/current/sql-createserver.html">CREATE SERVER</a>
 */
public record CreateServer(Server server) implements Operation {

    @Override
    public String describe() {
        return "create server " + server.name();
    }

    @Override
    public List<Statement> statements() {
        String type = server.type() == null ? "" : " TYPE " + Identifiers.literal(server.type());
        String version = server.version() == null ? "" : " VERSION " + Identifiers.literal(server.version());
        String target = ForeignOptions.target(server.id());
        String sql = "CREATE " + target + type + version + " FOREIGN DATA WRAPPER "
                + Identifiers.quote(server.wrapper()) + ForeignData.clause(server.options());
        return Comments.after(Statement.of(sql), Comments.on(target, server.comment()));
    }

    @Override
    public Call call() {
        Call call = Call.to("createServer")
                .with(server.name())
                .with(server.wrapper())
                .thenIfPresent("type", server.type())
                .thenIfPresent("version", server.version());
        return ForeignOptions.spelling(call, "option", server.options()).thenIfPresent("comment", server.comment());
    }
}
