package io.whimbrel.migration.files;

import io.whimbrel.migration.Acceptance;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A migration that was read from SQL.
 *
 * @param fileName the file's name
 * @param header the comment that it begins with
 * @param changes what it does to each database, by name
 * @param acceptances what it accepts, by direction and database
 */
record SqlMigration(
        String fileName,
        SqlHeader header,
        SortedMap<String, NewMigration.Change> changes,
        Map<String, List<Acceptance>> acceptances)
        implements MigrationFile {

    SqlMigration {
        changes = Collections.unmodifiableSortedMap(changes);
        acceptances = Map.copyOf(acceptances);
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
    public List<Acceptance> accepted(Direction direction, String database) {
        return acceptances.getOrDefault(SqlMigrationReader.section(direction, database), List.of());
    }

    @Override
    public List<Operation> operations(Direction direction, String database) {
        return changes.getOrDefault(database, NewMigration.Change.NONE).operations(direction);
    }
}
