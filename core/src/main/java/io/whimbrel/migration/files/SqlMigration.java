package io.whimbrel.migration.files;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A migration that was read from SQL.
 *
 * @param fileName the file's name
 * @param header the comment that it begins with
 * @param changes what it does to each database, by name
 */
record SqlMigration(String fileName, SqlHeader header, SortedMap<String, NewMigration.Change> changes)
        implements MigrationFile {

    SqlMigration {
        changes = Collections.unmodifiableSortedMap(changes);
    }

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public String follows() {
        return header.follows();
    }

    @Override
    public String description() {
        return header.description();
    }

    @Override
    public Set<String> databases() {
        return changes.keySet();
    }

    @Override
    public List<Operation> operations(Direction direction, String database) {
        return changes.getOrDefault(database, NewMigration.Change.NONE).operations(direction);
    }
}
