package io.whimbrel.migration;

import io.whimbrel.WhimbrelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The history that migration files tell: each follows one, from base to head.
 *
 * <p>Where a revision may be null, null is base: before the first one.
 */
public final class RevisionGraph {

    private final List<MigrationFile> files;

    private final Map<String, Integer> places = new HashMap<>();

    private RevisionGraph(List<MigrationFile> files) {
        this.files = List.copyOf(files);
        for (MigrationFile file : files) {
            places.put(file.id(), places.size());
        }
    }

    /**
     * One step of a path.
     *
     * @param file the migration to take
     * @param direction which way
     */
    public record Step(MigrationFile file, Direction direction) {}

    /**
     * Puts migrations in their order.
     *
     * @param files the migrations, in any order
     * @return their history
     * @throws WhimbrelException if they don't make one line from base to head
     */
    public static RevisionGraph of(Collection<? extends MigrationFile> files) {
        return new RevisionGraph(Ordering.of(files));
    }

    /**
     * The whole history.
     *
     * @return the migrations from the first to the head
     */
    public List<MigrationFile> inOrder() {
        return files;
    }

    /**
     * The last revision.
     *
     * @return the migration that no other follows; empty if there is none at all
     */
    public Optional<MigrationFile> head() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(files.size() - 1));
    }

    /**
     * The migration of an id.
     *
     * @param id the id, or a beginning of it that no other id has
     * @return the migration
     * @throws WhimbrelException if none or several begin so
     */
    public MigrationFile find(String id) {
        Integer exact = places.get(id);
        if (exact != null) {
            return files.get(exact);
        }
        List<MigrationFile> found =
                files.stream().filter(file -> file.id().startsWith(id)).toList();
        if (id.isEmpty() || found.isEmpty()) {
            throw new WhimbrelException(
                    "no migration has an id that begins with \"" + id + "\"; the history shows the ids there are");
        }
        if (found.size() > 1) {
            String ids = found.stream().map(MigrationFile::id).collect(Collectors.joining(", "));
            throw new WhimbrelException(
                    "\"" + id + "\" is the beginning of several ids (" + ids + "): give more of it");
        }
        return found.get(0);
    }

    /**
     * Finds the revision that a target means.
     *
     * @param target {@code head}, {@code heads}, {@code base}, an id or a unique beginning of one, {@code +1}
     *     and {@code -1} counted from the current revision, {@code <id>+1} and {@code <id>-1}
     * @param current the revision that the database has
     * @return the revision's id
     * @throws WhimbrelException if it means none
     */
    public @Nullable String resolve(String target, @Nullable String current) {
        return Target.parse(target).resolve(this, current);
    }

    /**
     * The way from one revision to another.
     *
     * @param current where it starts
     * @param target where it ends
     * @return the steps, all upgrades or all downgrades; none if both are the same
     * @throws WhimbrelException if no migration has one of the ids
     */
    public List<Step> path(@Nullable String current, @Nullable String target) {
        int start = place(current);
        int end = place(target);
        List<Step> steps = new ArrayList<>();
        for (MigrationFile file : files.subList(Math.min(start, end) + 1, Math.max(start, end) + 1)) {
            steps.add(new Step(file, start < end ? Direction.UPGRADE : Direction.DOWNGRADE));
        }
        if (end < start) {
            Collections.reverse(steps);
        }
        return steps;
    }

    /** The place in the history; base is before the first, at -1. */
    int place(@Nullable String id) {
        if (id == null) {
            return -1;
        }
        Integer place = places.get(id);
        if (place == null) {
            throw new WhimbrelException("no migration file has the revision " + id
                    + ": get that file back, or use the migrations folder that has it");
        }
        return place;
    }
}
