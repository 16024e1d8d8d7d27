package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Show active users. */
@Revision(id = "7c7915494ed1", follows = "dd15e94e91b4")
public final class V20261122_210000_7c7915494ed1_show_active_users implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createView("active_users", """
            SELECT id,
                name,
                visits
               FROM users
              WHERE status = 'active'::userstatus
            """);
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("active_users");
    }
}
