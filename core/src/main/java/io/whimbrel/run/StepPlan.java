package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a migration one way, and the marks between them.
 *
 * @param file the migration
 * @param direction which way
 * @param checksum of the file
 * @param steps at least one: a migration that does nothing to a database still enters its history
 */
record StepPlan(MigrationFile file, Direction direction, String checksum, List<Step> steps) {

    static StepPlan of(MigrationFile file, Direction direction, String database) {
        List<Step> steps = Step.of(file.operations(direction, database));
        return new StepPlan(
                file, direction, file.checksum(), steps.isEmpty() ? List.of(new Step(true, List.of())) : steps);
    }

    /** The digest of the steps that a mark says are done, as the file has them now. */
    static String doneChecksum(MigrationFile file, Mark mark, String database) {
        return of(file, mark.direction(), database).digest(mark.stepsDone());
    }

    int size() {
        return steps.size();
    }

    /** What the history says when so many steps are done; null for no row. */
    @Nullable
    Mark mark(int done) {
        if (done == size() && direction == Direction.DOWNGRADE) {
            return null;
        }
        String digest = done == size() ? "" : digest(done);
        return new Mark(file.id(), checksum, direction, done, size(), digest);
    }

    /** Only the steps that are done may not change: what failed behind them can be put right in the file. */
    private String digest(int done) {
        MessageDigest digest = sha256();
        for (Step step : steps.subList(0, Math.min(done, size()))) {
            digest.update(step.inTransaction() ? (byte) 1 : 0);
            for (Task task : step.tasks()) {
                digest.update(task.statement().sql().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
