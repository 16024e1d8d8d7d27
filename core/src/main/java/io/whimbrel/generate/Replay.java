package io.whimbrel.generate;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What the history's migrations make of an empty database. */
final class Replay {

    private final RevisionGraph history;
    private final String database;
    private final CatalogReader reader;
    private final SchemaCache cache;
    private final String key;

    /**
     * A replay of one database's part of a history.
     *
     * @param place what its outcome depends on besides: the server's major, and what is read
     */
    Replay(History history, String database, String place, CatalogReader reader, SchemaCache cache) {
        this.history = history.graph();
        this.database = database;
        this.reader = reader;
        this.cache = cache;
        this.key = new Digest()
                .text(Version.current())
                .text(place)
                .text(history.content())
                .hex();
    }

    /** The schema, if these very migrations were replayed before. */
    Optional<Schema> remembered() {
        return cache.find(key);
    }

    /** Keeps what the history comes to, so that it needn't be replayed. */
    void remember(Schema schema) {
        cache.keep(key, schema);
    }

    /** Replays the history in an empty scratch database. */
    Schema run(ScratchDatabase empty) {
        try (Connection connection = empty.connect()) {
            for (MigrationFile file : history.inOrder()) {
                Execution.apply(connection, file.operations(Direction.UPGRADE, database));
            }
            Schema schema = reader.read(connection);
            remember(schema);
            return schema;
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }
}
