package io.whimbrel.run;

import io.whimbrel.migration.MigrationFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is in the history of its migrations.
 *
 * @param current the last revision that it has all of; null at base
 * @param head the last revision that there is; null if there is none
 * @param halfDone the migration that was interrupted behind the current one; null if none was
 * @param pending the migrations from the current one to the head, a half-done one first
 * @param applied what the history table says
 */
public record Status(
        @Nullable MigrationFile current,
        @Nullable MigrationFile head,
        @Nullable HalfDone halfDone,
        List<MigrationFile> pending,
        List<Applied> applied) {

    /**
     * Copies the lists.
     */
    public Status {
        pending = List.copyOf(pending);
        applied = List.copyOf(applied);
    }
}
