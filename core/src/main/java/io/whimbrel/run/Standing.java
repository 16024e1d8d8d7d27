package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the history table says, held against the migration files.
 *
 * @param graph the files
 * @param marks how far the database is, by revision
 * @param contents what the migrations did that are applied, where it was kept
 * @param place how many of the files' revisions the database has, a half-done one included
 */
record Standing(RevisionGraph graph, Map<String, Mark> marks, Map<String, String> contents, int place) {

    static Standing of(RevisionGraph graph, List<Applied> rows) {
        Map<String, MigrationFile> files =
                graph.inOrder().stream().collect(Collectors.toMap(MigrationFile::id, file -> file));
        Map<String, Mark> marks = new HashMap<>();
        Map<String, String> contents = new HashMap<>();
        for (Applied row : rows) {
            if (!files.containsKey(row.revision())) {
                throw new WhimbrelException("The database has revision " + row.revision() + " (" + row.description()
                        + ", applied " + row.at() + " by " + row.by()
                        + "), which no migration file has; get that file back, or migrate with the files that"
                        + " have it.");
            }
            marks.put(row.revision(), row.mark());
            contents.put(row.revision(), row.content());
        }
        return new Standing(graph, Map.copyOf(marks), Map.copyOf(contents), place(graph, marks));
    }

    private static int place(RevisionGraph graph, Map<String, Mark> marks) {
        int place = 0;
        for (MigrationFile file : graph.inOrder()) {
            Mark mark = marks.get(file.id());
            if (mark == null) {
                break;
            }
            place++;
            if (!mark.isComplete()) {
                break;
            }
        }
        if (place < marks.size()) {
            MigrationFile last = place == 0 ? null : graph.inOrder().get(place - 1);
            Mark mark = last == null ? null : marks.get(last.id());
            boolean halfDone = mark != null && !mark.isComplete();
            MigrationFile gap =
                    last != null && halfDone ? last : graph.inOrder().get(place);
            throw new WhimbrelException("The database has revisions that come behind " + gap.id() + " ("
                    + gap.fileName() + "), but not all of that one; let it follow the last revision that was applied.");
        }
        return place;
    }

    /** The last revision that the database has, maybe not all of it; null at base. */
    @Nullable
    MigrationFile last() {
        return place == 0 ? null : graph.inOrder().get(place - 1);
    }

    /** The last revision that the database has all of; null at base. */
    @Nullable
    MigrationFile current() {
        int whole = halfDone() == null ? place : place - 1;
        return whole == 0 ? null : graph.inOrder().get(whole - 1);
    }

    /** The migration that was interrupted; null if none was. */
    @Nullable
    HalfDone halfDone() {
        MigrationFile last = last();
        Mark mark = last == null ? null : marks.get(last.id());
        return last == null || mark == null || mark.isComplete()
                ? null
                : new HalfDone(last, mark.direction(), mark.stepsDone(), mark.stepsTotal());
    }

    /** Fails if a file is not what it was when it was applied. */
    void verify(String database) {
        for (MigrationFile file : graph.inOrder().subList(0, place)) {
            Mark mark = marks.get(file.id());
            if (mark == null) {
                continue;
            }
            String found = mark.isComplete() ? file.checksum() : StepPlan.doneChecksum(file, mark, database);
            String known = mark.isComplete() ? mark.checksum() : mark.doneChecksum();
            if (!found.equals(known)) {
                throw edited(file, mark, known, found);
            }
        }
    }

    private WhimbrelException edited(MigrationFile file, Mark mark, String known, String found) {
        String what = mark.isComplete() ? "was edited after it was applied" : "was edited in the steps that are done";
        String did = mark.isComplete() ? contents.getOrDefault(file.id(), "") : "";
        String difference = Content.difference(did, Content.of(file));
        return new WhimbrelException(file.fileName() + " (revision " + file.id() + ") " + what
                + ": " + (difference.isEmpty() ? "" : difference + "; ") + "the history has checksum " + brief(known)
                + ", the file has " + brief(found)
                + "; put it back as it was, and make a new migration for the change.");
    }

    private static String brief(String checksum) {
        return checksum.substring(0, Math.min(12, checksum.length()));
    }
}
