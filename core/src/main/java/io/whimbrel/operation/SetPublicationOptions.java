package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes how a publication publishes: {@code ALTER PUBLICATION … SET (…)}.
 *
 * <p>No table lock. In Java: {@code op.setPublicationOptions("changes").with("publish", "insert, update")}.
 *
 * @param publication the raw name
 * @param options the options that change
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterpublication.html">ALTER PUBLICATION</a>
 */
public record SetPublicationOptions(String publication, SortedMap<String, String> options) implements Operation {

    /**
     * Copies the options.
     */
    public SetPublicationOptions {
        options = new TreeMap<>(options);
    }

    @Override
    public String describe() {
        return "set options of publication " + publication;
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(
                "ALTER PUBLICATION " + Identifiers.quote(publication) + " SET " + Parameters.list(options)));
    }

    @Override
    public Call call() {
        Call call = Call.to("setPublicationOptions").with(publication);
        for (Map.Entry<String, String> option : options.entrySet()) {
            call = call.then(Call.to("with").with(option.getKey()).with(option.getValue()));
        }
        return call;
    }
}
