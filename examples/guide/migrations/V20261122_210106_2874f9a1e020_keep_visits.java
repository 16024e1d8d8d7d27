package migrations;

import static io.whimbrel.migration.Definitions.column;
import static io.whimbrel.migration.Definitions.primaryKey;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Keep visits. */
@Revision(id = "2874f9a1e020", follows = "6cefd9811cdf")
public final class V20261122_210106_2874f9a1e020_keep_visits implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("last_visit", "timestamp(6) with time zone"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "last_visit"); // data loss: all values of users.last_visit
    }

    @Database("stats")
    public void upgradeStats(Operations op) {
        op.createTable(
                "visits",
                column("id", "bigint").identity().notNull(),
                column("at", "timestamp(6) with time zone").notNull(),
                primaryKey("visits_pkey", "id"));
    }

    @Database("stats")
    public void downgradeStats(Operations op) {
        op.dropTable("visits"); // data loss: all rows of visits
    }
}
