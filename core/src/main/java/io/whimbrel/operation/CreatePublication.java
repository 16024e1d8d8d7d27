package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Publication;
import java.util.List;
import java.util.Map;

/**
 * Creates a publication, as yet without single tables: {@code CREATE PUBLICATION …}.
 *
 * <p>No table lock; needs a superuser where it is for all tables or for schemas. In Java:
 * {@code op.createPublication("changes")}, then {@code .forAllTables()} or {@code .forTablesInSchema("audit")}
 * (PostgreSQL 15), {@code .with("publish", "insert, update")}, {@code .comment("…")}.
 *
 * @param publication the publication
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpublication.html">CREATE PUBLICATION</a>
 */
public record CreatePublication(Publication publication) implements Operation {

    @Override
    public String describe() {
        return "create publication " + publication.name();
    }

    @Override
    public List<Statement> statements() {
        String name = "PUBLICATION " + Identifiers.quote(publication.name());
        String what = publication.allTables() ? " FOR ALL TABLES" : "";
        if (!publication.schemas().isEmpty()) {
            what = " FOR TABLES IN SCHEMA " + Identifiers.quoteAll(publication.schemas());
        }
        return Comments.after(
                Statement.of("CREATE " + name + what + Parameters.clause(publication.options())),
                Comments.on(name, publication.comment()));
    }

    @Override
    public Call call() {
        Call call = Call.to("createPublication").with(publication.name());
        if (publication.allTables()) {
            call = call.then(Call.to("forAllTables"));
        }
        call = call.thenAll("forTablesInSchema", publication.schemas());
        for (Map.Entry<String, String> option : publication.options().entrySet()) {
            call = call.then(Call.to("with").with(option.getKey()).with(option.getValue()));
        }
        return call.thenIfPresent("comment", publication.comment());
    }
}
