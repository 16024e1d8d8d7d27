package migrations;

import static io.whimbrel.migration.Definitions.column;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Count visits. */
@Revision(id = "dd15e94e91b4", follows = "87a8d2fe245d")
public final class V20261122_205937_dd15e94e91b4_count_visits implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("visits", "integer").notNull().defaultTo("0"));
        op.dropDefault("users", "visits");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "visits"); // data loss: all values of users.visits
    }
}
