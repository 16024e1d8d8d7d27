package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a migration up, down and up again on a scratch database, and reads where it came to each time. */
final class Proof {

    private final MigrationFile file;
    private final String database;
    private final CatalogReader reader;
    private final Schema from;
    private final Schema to;

    Proof(MigrationFile file, String database, CatalogReader reader, Schema from, Schema to) {
        this.file = file;
        this.database = database;
        this.reader = reader;
        this.from = from;
        this.to = to;
    }

    /**
     * Proves it.
     *
     * @param replayed a scratch database that the history was replayed in
     * @throws WhimbrelException if it doesn't come out, naming the objects that differ
     */
    void run(ScratchDatabase replayed) {
        try (Connection connection = replayed.connect()) {
            step(connection, Direction.UPGRADE, to);
            step(connection, Direction.DOWNGRADE, from);
            step(connection, Direction.UPGRADE, to);
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private void step(Connection connection, Direction direction, Schema wanted) {
        Execution.apply(connection, file.operations(direction, database));
        Schema reached = reader.read(connection);
        if (!reached.equals(wanted)) {
            throw new WhimbrelException("The " + (direction == Direction.UPGRADE ? "upgrade" : "downgrade")
                    + " doesn't come out on the scratch database, so nothing was written; these differ: "
                    + String.join("; ", Differences.between(reached, wanted))
                    + ". Please report this with the entities or the SQL that show it.");
        }
    }
}
