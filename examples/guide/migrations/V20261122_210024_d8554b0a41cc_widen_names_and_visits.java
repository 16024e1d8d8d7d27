package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Widen names and visits. */
@Revision(id = "d8554b0a41cc", follows = "7c7915494ed1")
public final class V20261122_210024_d8554b0a41cc_widen_names_and_visits implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.keepPrivileges().ofView("active_users");
        op.dropView("active_users");
        op.alterColumnType("users", "name").from("character varying(100)").to("character varying(200)");
        // long lock: rewrites users, and nobody reads or writes it meanwhile
        op.alterColumnType("users", "visits").from("integer").to("bigint");
        op.createView("active_users", """
            SELECT id,
                name,
                visits
               FROM users
              WHERE status = 'active'::userstatus
            """);
        op.restorePrivileges();
    }

    @Override
    public void downgrade(Operations op) {
        op.keepPrivileges().ofView("active_users");
        op.dropView("active_users");
        // may fail: if a value of users.name doesn't fit character varying(100)
        // long lock: rewrites users, and nobody reads or writes it meanwhile
        op.alterColumnType("users", "name").from("character varying(200)").to("character varying(100)");
        // may fail: if a value of users.visits doesn't fit integer
        // long lock: rewrites users, and nobody reads or writes it meanwhile
        op.alterColumnType("users", "visits").from("bigint").to("integer");
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
