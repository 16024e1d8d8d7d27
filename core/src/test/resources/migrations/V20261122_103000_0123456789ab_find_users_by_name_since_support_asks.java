package migrations;

import static io.whimbrel.migration.Definitions.column;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/**
 * Find users by name, since support asks for them by name all day long and waits for the &lt;answer&gt; far too long.
 */
@Revision(id = "0123456789ab", follows = "3f9c2b7a10de")
public final class V20261122_103000_0123456789ab_find_users_by_name_since_support_asks implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addEnumValue("userstatus", "deleted").after("suspended");
        op.createView("active_users", """
            SELECT users.id
               FROM users
              WHERE users.status = 'active'::userstatus
            """).comment("Who may log in");
        op.createIndex("users_name_idx", "users", "name").concurrently();
        // long lock: rewrites users, and nobody reads or writes it meanwhile
        op.addColumn("users", column("email", "text").notNull().backfill("name || '@'"));
        // may fail: if users.name holds NULL
        // long lock: reads all of users, and nobody reads or writes it meanwhile
        op.setNotNull("users", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users_name_idx", "users").concurrently();
        op.dropView("active_users");
    }

    @Database("event-log")
    public void upgradeEventLog(Operations op) {
        op.execute("SELECT 1 -- one");
    }

    @Database("event-log")
    public void downgradeEventLog(Operations op) {
        // nothing to do
    }
}
