package io.whimbrel.operation;

import io.whimbrel.schema.ObjectId;
import java.util.List;

/**
 * Gives a role privileges on an object: {@code GRANT … ON … TO …}.
 *
 * <p>No lock that anybody waits for, catalogs only. The role must be there. In Java:
 * {@code op.grant("SELECT", "INSERT").onTable("users").to("reader")}, with {@code onColumn}, {@code onSequence},
 * {@code onFunction}, {@code onSchema}, {@code onType}, {@code onDomain}, {@code onForeignDataWrapper},
 * {@code onServer} for the rest, and
 * {@code .withGrantOption()}; {@code "public"} is everybody.
 *
 * @param privileges what the role may do
 * @param object the object, or a column; a view is a table, an enum a type
 * @param grantee the raw name of the role; {@code public} for all roles
 * @param grantable whether the role may pass it on
 * @see <a href="https://www.postgresql.org/docs/current/sql-grant.html">GRANT</a>
 */
public record Grant(List<String> privileges, ObjectId object, String grantee, boolean grantable) implements Operation {

    /**
     * Copies the list.
     */
    public Grant {
        privileges = List.copyOf(privileges);
        object = Granting.plain(object);
    }

    @Override
    public String describe() {
        return "grant " + String.join(", ", privileges) + " on " + object + " to " + Granting.told(grantee);
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("GRANT " + Granting.what(privileges, object) + " TO " + Granting.role(grantee)
                + (grantable ? " WITH GRANT OPTION" : "")));
    }

    @Override
    public Call call() {
        Call call = Granting.on(Call.to("grant").withAll(privileges), object);
        return Granting.option(call.then(Call.to("to").with(grantee)), grantable);
    }
}
