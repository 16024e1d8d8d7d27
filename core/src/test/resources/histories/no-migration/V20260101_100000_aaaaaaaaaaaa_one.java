package migrations;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** One. */
@Revision(id = "aaaaaaaaaaaa")
public final class V20260101_100000_aaaaaaaaaaaa_one  {

    public void upgrade(Operations op) {
        op.dropTable("t");
    }

    public void downgrade(Operations op) {}

}
