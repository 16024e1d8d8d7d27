package io.whimbrel.migration.files;

import io.whimbrel.migration.Direction;
import io.whimbrel.operation.Operation;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A migration that is about to be written.
 *
 * @param id what names the revision
 * @param follows the revision that it follows; empty for the first one
 * @param description what it does, in the words of whoever makes it
 * @param created when it is made
 * @param packageName the package of a Java file; empty for none
 * @param databases what it does to each database, by name
 */
public record NewMigration(
        String id,
        String follows,
        String description,
        LocalDateTime created,
        String packageName,
        SortedMap<String, Change> databases) {

    /**
     * What a migration does to one database.
     *
     * @param upgrade the change
     * @param downgrade what takes it back
     */
    public record Change(List<Operation> upgrade, List<Operation> downgrade) {

        /** Does nothing. */
        public static final Change NONE = new Change(List.of(), List.of());

        /**
         * Copies the lists.
         */
        public Change {
            upgrade = List.copyOf(upgrade);
            downgrade = List.copyOf(downgrade);
        }

        /**
         * One of the two.
         *
         * @param direction which way
         * @return the operations that go this way
         */
        public List<Operation> operations(Direction direction) {
            return direction == Direction.UPGRADE ? upgrade : downgrade;
        }
    }

    /**
     * Copies the changes, makes one line of the description, and has one where there is none.
     */
    public NewMigration {
        description = description.strip().replaceAll("\\s+", " ");
        description = description.isEmpty() ? "Migration" : description;
        databases = Collections.unmodifiableSortedMap(new TreeMap<>(databases));
    }

    /**
     * The name of its file without the extension, and of a Java file's class.
     *
     * @return such as {@code V20261122_103000_3f9c2b7a10de_add_user_model}
     */
    public String name() {
        return FileNames.of(created, id, description);
    }

    /** What it does to a database, be it nothing. */
    Change change(String database) {
        return databases.getOrDefault(database, Change.NONE);
    }
}
