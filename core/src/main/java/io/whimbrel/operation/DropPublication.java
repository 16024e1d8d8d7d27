package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;

/**
 * Drops a publication: {@code DROP PUBLICATION …}.
 *
 * <p>No table lock. Subscribers to it get no more changes. In Java: {@code op.dropPublication("changes")}.
 *
 * @param publication the raw name
 * @see <a href="https://www.postgresql.org/docs/current/sql-droppublication.html">DROP PUBLICATION</a>
 */
public record DropPublication(String publication) implements Operation {

    @Override
    public String describe() {
        return "drop publication " + publication;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("DROP PUBLICATION " + Identifiers.quote(publication)));
    }

    @Override
    public Call call() {
        return Call.to("dropPublication").with(publication);
    }
}
