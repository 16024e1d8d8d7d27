package io.whimbrel.operation;

import io.whimbrel.schema.FutureObjects;
import java.util.List;

/**
 * Gives a role privileges on objects that are yet to be made: {@code ALTER DEFAULT PRIVILEGES … GRANT … TO …}.
 *
 * <p>No table lock, catalogs only; nothing changes for what is there. In Java:
 * {@code op.grantByDefault("SELECT").onTables().inSchema("audit").to("reader")}, with {@code onSequences},
 * {@code onFunctions}, {@code onTypes}, {@code onSchemas} for the rest, {@code .madeBy("owner")} for what another
 * role makes, and {@code .withGrantOption()}.
 *
 * @param privileges what the role may do
 * @param future with which objects
 * @param grantee the raw name of the role; {@code public} for all roles
 * @param grantable whether the role may pass it on
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html">ALTER DEFAULT
 *     PRIVILEGES</a>
 */
public record GrantByDefault(List<String> privileges, FutureObjects future, String grantee, boolean grantable)
        implements Operation {

    /**
     * Copies the list.
     */
    public GrantByDefault {
        privileges = List.copyOf(privileges);
    }

    @Override
    public String describe() {
        return "grant " + String.join(", ", privileges) + " on " + future + " to " + Granting.told(grantee);
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(Granting.byDefault(future) + " GRANT " + Granting.what(privileges, future) + " TO "
                + Granting.role(grantee) + (grantable ? " WITH GRANT OPTION" : "")));
    }

    @Override
    public Call call() {
        Call call = Granting.on(Call.to("grantByDefault").withAll(privileges), future);
        return Granting.option(call.then(Call.to("to").with(grantee)), grantable);
    }
}
