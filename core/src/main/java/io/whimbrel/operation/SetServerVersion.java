package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which version a foreign server has: {@code ALTER SERVER … VERSION …}.
 *
 * <p>No table lock, catalogs only. In Java, with null for none: {@code op.setServerVersion("archive", "17")}.
 *
 * @param server the raw name
 * @param version the version, or null for none
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterserver.html">ALTER SERVER</a>
 */
public record SetServerVersion(String server, @Nullable String version) implements Operation {

    @Override
    public String describe() {
        return "set version of server " + server;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER " + ForeignOptions.target(Server.id(server)) + " VERSION "
                + (version == null ? "NULL" : Identifiers.literal(version))));
    }

    @Override
    public Call call() {
        Call call = Call.to("setServerVersion").with(server);
        return version == null ? call.nesting(new Argument.Literal("null")) : call.with(version);
    }
}
