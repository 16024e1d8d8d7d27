package io.whimbrel.generate;

import io.whimbrel.migration.files.NewMigration.Change;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of making a migration.
 *
 * @param file the file that was written; empty if there was nothing to migrate
 * @param changes for each database that differs, the operations there and back
 * @param hints how to say of what goes that it has only another name, a sentence each
 * @param warnings what of the models no migration can hold, and which large tables are rewritten, a sentence each
 * @param milliseconds how long each phase took, by name, in the order in which they ended
 */
public record Generated(
        Optional<Path> file,
        SortedMap<String, Change> changes,
        List<String> hints,
        List<String> warnings,
        Map<String, Long> milliseconds) {

    /**
     * Copies the changes.
     */
    public Generated {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }
}
