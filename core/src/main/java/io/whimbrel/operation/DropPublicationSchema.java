package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Takes the tables of a schema out of a publication: {@code ALTER PUBLICATION … DROP TABLES IN SCHEMA …}.
 *
 * <p>No table lock. From PostgreSQL 15 on. In Java: {@code op.dropPublicationSchema("changes", "audit")}.
 *
 * @param publication the raw name
 * @param schema the raw name of the schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpublication.html">ALTER PUBLICATION</a>
 */
public record DropPublicationSchema(String publication, String schema) implements Operation {

    @Override
    public String describe() {
        return "drop schema " + schema + " from publication " + publication;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER PUBLICATION " + Identifiers.quote(publication) + " DROP TABLES IN SCHEMA "
                + Identifiers.quote(schema)));
    }

    @Override
    public Call call() {
        return Call.to("dropPublicationSchema").with(publication).with(schema);
    }
}
