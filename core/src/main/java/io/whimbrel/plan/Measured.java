package io.whimbrel.plan;

import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement really did on the scratch database to what was there before it.
 *
 * @param locks the locks that it took beyond those that its transaction held already; ACCESS SHARE, which
 *     plain reads take, isn't told
 * @param scanned the tables that it read from end to end, as far as tables without rows can tell
 * @param rewritten the tables that it wrote anew
 * @param rows what it did with rows, as triggers were told
 * @param cascades the tables, views and types with which it would drop whatever depends on them
 * @param changes what it changed in the catalogs
 * @param whole whether all that it did is known; outside of a transaction only what waits for others is seen
 */
public record Measured(
        Map<QualifiedName, Lock> locks,
        Set<QualifiedName> scanned,
        Set<QualifiedName> rewritten,
        Map<QualifiedName, Set<RowWork>> rows,
        Set<QualifiedName> cascades,
        Changes changes,
        boolean whole) {

    /** What a statement can do with rows. */
    public enum RowWork {
        /** It adds some. */
        INSERT,
        /** It changes some. */
        UPDATE,
        /** It deletes some. */
        DELETE,
        /** It deletes all. */
        TRUNCATE
    }

    /**
     * Copies the collections.
     */
    public Measured {
        locks = Collections.unmodifiableMap(new TreeMap<>(locks));
        scanned = Collections.unmodifiableSet(new TreeSet<>(scanned));
        rewritten = Collections.unmodifiableSet(new TreeSet<>(rewritten));
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        cascades = Collections.unmodifiableSet(new TreeSet<>(cascades));
    }

    Measured with(Map<QualifiedName, Set<RowWork>> told, Set<QualifiedName> wouldCascade) {
        Set<QualifiedName> anew = new TreeSet<>(rewritten);
        // A truncated table has a new file, too, but there is nothing to be written to it.
        told.forEach((table, work) -> {
            if (work.contains(RowWork.TRUNCATE)) {
                anew.remove(table);
            }
        });
        return new Measured(locks, scanned, anew, told, wouldCascade, changes, whole);
    }

    /**
     * The tables with whose rows it does something.
     *
     * @return those that it reads, writes anew or indexes
     */
    public Set<QualifiedName> worked() {
        Set<QualifiedName> worked = new TreeSet<>(scanned);
        worked.addAll(rewritten);
        worked.addAll(changes.indexes().values());
        return worked;
    }

    /** What it does with the rows. */
    Cost cost() {
        boolean changesRows = rows.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(RowWork.UPDATE)
                        || entry.getValue().contains(RowWork.DELETE));
        if (!rewritten.isEmpty() || !changes.indexes().isEmpty() || changesRows) {
            return Cost.REWRITE;
        }
        return scanned.isEmpty() ? Cost.METADATA : Cost.SCAN;
    }

    /** What a reviewer must know of it. */
    List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        changes.gone().stream()
                .filter(Changes.Gone::holdsRows)
                .sorted()
                .forEach(gone -> hazards.add(Hazard.dataLoss("all of " + gone.name())));
        changes.goneColumns().forEach(gone -> hazards.add(Hazard.dataLoss("the values of " + gone)));
        rows.forEach((table, work) -> {
            if (work.contains(RowWork.TRUNCATE)) {
                hazards.add(Hazard.dataLoss("all rows of " + table));
            } else if (work.contains(RowWork.DELETE)) {
                hazards.add(Hazard.dataLoss("the rows of " + table + " that it deletes"));
            }
        });
        cascades.forEach(table -> hazards.add(Hazard.dataLoss("whatever depends on " + table + ", by CASCADE")));
        changes.refusingNull().forEach(column -> hazards.add(Hazard.mayFail("if " + column + " holds NULL")));
        changes.constraints().stream()
                .filter(constraint -> constraint.valid() && checks(constraint))
                .forEach(constraint -> hazards.add(
                        Hazard.mayFail("if rows of " + constraint.part().table() + " don't fit "
                                + constraint.part().name())));
        return hazards;
    }

    private boolean checks(Changes.NewConstraint constraint) {
        return !constraint.builtIndex().isEmpty()
                || scanned.contains(constraint.part().table());
    }
}
