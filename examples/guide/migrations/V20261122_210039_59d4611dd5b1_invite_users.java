package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Invite users. */
@Revision(id = "59d4611dd5b1", follows = "d8554b0a41cc")
public final class V20261122_210039_59d4611dd5b1_invite_users implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addEnumValue("userstatus", "invited").before("active");
    }

    @Override
    public void downgrade(Operations op) {
        op.keepPrivileges().ofType("userstatus").ofView("active_users");
        op.dropView("active_users");
        // may fail: if rows hold invited
        // data loss: value invited of enum userstatus
        // long lock: rewrites users, and nobody reads or writes it meanwhile
        op.replaceEnum("userstatus")
                .from("invited", "active", "inactive", "suspended")
                .to("active", "inactive", "suspended")
                .column("users", "status", "'active'::userstatus");
        op.createView("active_users", """
            SELECT id,
                name,
                visits
               FROM users
              WHERE status = 'active'::userstatus
            """);
        op.restorePrivileges();
    }
}
