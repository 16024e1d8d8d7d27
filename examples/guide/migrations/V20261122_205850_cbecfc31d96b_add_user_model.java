package migrations;

import static io.whimbrel.migration.Definitions.column;
import static io.whimbrel.migration.Definitions.primaryKey;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Add user model. */
@Revision(id = "cbecfc31d96b")
public final class V20261122_205850_cbecfc31d96b_add_user_model implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("userstatus", "active", "inactive", "suspended");
        op.createTable(
                "users",
                column("id", "bigint").identity().notNull(),
                column("name", "character varying(100)").notNull().comment("Name"),
                column("status", "userstatus")
                        .notNull()
                        .defaultTo("'active'::userstatus")
                        .comment("Status"),
                primaryKey("users_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("users"); // data loss: all rows of users
        op.dropEnum("userstatus");
    }
}
