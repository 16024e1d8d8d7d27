package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Adds the tables of a schema to a publication: {@code ALTER PUBLICATION … ADD TABLES IN SCHEMA …}.
 *
 * <p>No table lock. From PostgreSQL 15 on. In Java: {@code op.addPublicationSchema("changes", "audit")}.
 *
 * @param publication the raw name
 * @param schema the raw name of the schema
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpublication.html">ALTER PUBLICATION</a>
 */
public record AddPublicationSchema(String publication, String schema) implements Operation {

    @Override
    public String describe() {
        return "add schema " + schema + " to publication " + publication;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("ALTER PUBLICATION " + Identifiers.quote(publication) + " ADD TABLES IN SCHEMA "
                + Identifiers.quote(schema)));
    }

    @Override
    public Call call() {
        return Call.to("addPublicationSchema").with(publication).with(schema);
    }
}
