package migrations;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;

/** Migration. */
@Revision(id = "ffffffffffff")
public final class V20261122_103000_ffffffffffff_migration implements Migration {

    @Override
    public void upgrade(Operations op) {
        // nothing to do
    }

    @Override
    public void downgrade(Operations op) {
        // nothing to do
    }
}
