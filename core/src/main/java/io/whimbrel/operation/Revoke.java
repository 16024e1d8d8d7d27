package io.whimbrel.operation;

import io.whimbrel.schema.ObjectId;
import java.util.List;

/**
 * Takes privileges on an object from a role, or the right to pass them on: {@code REVOKE … ON … FROM …}, never
 * CASCADE.
 *
 * <p>No lock that anybody waits for, catalogs only. What is revoked on a table is revoked on its columns, too;
 * refused while others have the privilege from that role. In Java:
 * {@code op.revoke("SELECT").onTable("users").from("reader")},
 * {@code op.revokeGrantOption("SELECT").onTable("users").from("reader")}, and the rest as with {@link Grant}.
 *
 * @param privileges what the role may do no more
 * @param object the object, or a column; a view is a table, an enum a type
 * @param grantee the raw name of the role; {@code public} for all roles
 * @param optionOnly whether it merely may not pass it on
 * @see <a href="https://www.postgresql.org/docs/current/sql-revoke.html">REVOKE</a>
 */
public record Revoke(List<String> privileges, ObjectId object, String grantee, boolean optionOnly)
        implements Operation {

    /**
     * Copies the list.
     */
    public Revoke {
        privileges = List.copyOf(privileges);
        object = Granting.plain(object);
    }

    @Override
    public String describe() {
        return "revoke " + (optionOnly ? "grant option for " : "") + String.join(", ", privileges) + " on " + object
                + " from " + Granting.told(grantee);
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of("REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "")
                + Granting.what(privileges, object) + " FROM " + Granting.role(grantee)));
    }

    @Override
    public Call call() {
        Call call = Call.to(optionOnly ? "revokeGrantOption" : "revoke").withAll(privileges);
        return Granting.on(call, object).then(Call.to("from").with(grantee));
    }
}
