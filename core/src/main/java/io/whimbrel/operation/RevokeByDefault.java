package io.whimbrel.operation;

import io.whimbrel.schema.FutureObjects;
import java.util.List;

/**
 * Takes privileges on objects that are yet to be made: {@code ALTER DEFAULT PRIVILEGES … REVOKE … FROM …}.
 *
 * <p>No table lock, catalogs only; nothing changes for what is there. In Java:
 * {@code op.revokeByDefault("EXECUTE").onFunctions().from("public")}, and
 * {@code op.revokeGrantOptionByDefault("SELECT").onTables().from("reader")}; the rest as with {@link GrantByDefault}.
 *
 * @param privileges what the role may do no more
 * @param future with which objects
 * @param grantee the raw name of the role; {@code public} for all roles
 * @param optionOnly whether it merely may not pass it on
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html">ALTER DEFAULT
 *     PRIVILEGES</a>
 */
public record RevokeByDefault(List<String> privileges, FutureObjects future, String grantee, boolean optionOnly)
        implements Operation {

    /**
     * Copies the list.
     */
    public RevokeByDefault {
        privileges = List.copyOf(privileges);
    }

    @Override
    public String describe() {
        return "revoke " + (optionOnly ? "grant option for " : "") + String.join(", ", privileges) + " on " + future
                + " from " + Granting.told(grantee);
    }

    @Override
    public List<Statement> statements() {
        return List.of(Statement.of(Granting.byDefault(future) + " REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "")
                + Granting.what(privileges, future) + " FROM " + Granting.role(grantee)));
    }

    @Override
    public Call call() {
        Call call = Call.to(optionOnly ? "revokeGrantOptionByDefault" : "revokeByDefault")
                .withAll(privileges);
        return Granting.on(call, future).then(Call.to("from").with(grantee));
    }
}
