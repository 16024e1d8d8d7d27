package migrations;

import static io.whimbrel.migration.Definitions.constraint;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Keep names apart. */
@Revision(id = "95ce3511b9a5", follows = "59d4611dd5b1")
public final class V20261122_210046_95ce3511b9a5_keep_names_apart implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("users", constraint("users_visits_check", "CHECK (visits >= 0) NOT VALID"));
        op.commit();
        op.validateConstraint("users", "users_visits_check"); // may fail: if a row of users breaks users_visits_check
        // may fail: if rows of users have equal keys
        op.createIndex("users_name_key", "users", "lower(name::text)")
                .unique()
                .where("status <> 'suspended'::userstatus")
                .concurrently();
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_visits_check");
        op.dropIndex("users_name_key", "users").concurrently();
    }
}
