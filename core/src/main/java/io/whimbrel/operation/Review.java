package io.whimbrel.operation;

import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reviewer must know of operations in a row, asked in their order.
 *
 * <p>A statement alone doesn't tell how long others wait: a transaction keeps the locks that came before, and a
 * table that it made itself holds up nobody.
 */
public final class Review {

    private final Set<QualifiedName> made = new HashSet<>();
    private final Map<QualifiedName, Lock> held = new HashMap<>();

    /** Begins with a database in which nothing is locked. */
    public Review() {}

    /**
     * The hazards of the next operation.
     *
     * @param operation the operation behind those that were asked for
     * @return the hazards of its statements, each once, and what the longest of them make others wait for
     */
    public List<Hazard> of(Operation operation) {
        if (operation instanceof Commit) {
            held.clear();
        }
        Set<Hazard> hazards = new LinkedHashSet<>();
        Map<QualifiedName, Cost> costs = new LinkedHashMap<>();
        Map<QualifiedName, Hazard> stalls = new LinkedHashMap<>();
        for (Statement statement : operation.statements()) {
            hazards.addAll(statement.hazards());
            stalls(operation, statement).forEach((relation, stall) -> {
                if (costs.merge(relation, statement.cost(), (one, other) -> one.compareTo(other) > 0 ? one : other)
                        == statement.cost()) {
                    stalls.put(relation, stall);
                }
            });
        }
        hazards.addAll(stalls.values());
        return List.copyOf(hazards);
    }

    /**
     * The hazards of the next operation's next statement.
     *
     * @param operation the operation
     * @param statement the statement behind those that were asked for
     * @return its own hazards, and what it makes others wait for
     */
    public List<Hazard> of(Operation operation, Statement statement) {
        List<Hazard> hazards = new ArrayList<>(statement.hazards());
        hazards.addAll(stalls(operation, statement).values());
        return hazards;
    }

    private Map<QualifiedName, Hazard> stalls(Operation operation, Statement statement) {
        if (operation instanceof CreateTable create) {
            made.add(create.table().name());
        } else if (operation instanceof CreateView create) {
            made.add(create.view().name());
        }
        if (statement.isApart()) {
            held.clear();
        }
        statement.locks().forEach((relation, lock) -> held.merge(relation, lock, Review::stronger));
        Map<QualifiedName, Hazard> stalls = new LinkedHashMap<>();
        if (statement.cost() != Cost.METADATA) {
            for (QualifiedName relation : statement.locks().keySet()) {
                Lock lock = held.getOrDefault(relation, Lock.ACCESS_SHARE);
                if (lock.stalls() && !made.contains(relation)) {
                    stalls.put(relation, stall(operation, statement.cost(), relation, lock));
                }
            }
        }
        if (statement.boundary() != Boundary.WITHIN) {
            held.clear();
        }
        return stalls;
    }

    private static Lock stronger(Lock one, Lock other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Hazard stall(Operation operation, Cost cost, QualifiedName relation, Lock lock) {
        String what = "rewrites " + relation;
        if (cost == Cost.SCAN) {
            what = "reads all of " + relation;
        } else if (operation instanceof CreateIndex
                || operation instanceof AddConstraint
                || operation instanceof Reindex) {
            what = "builds an index on " + relation;
        }
        boolean all = lock == Lock.ACCESS_EXCLUSIVE;
        return Hazard.longLock(what + ", and nobody " + (all ? "reads or writes" : "writes") + " it meanwhile");
    }
}
