package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One SQL statement of an operation, with its locks and its hazards.
 *
 * @param sql the statement, without a semicolon at its end
 * @param locks the strongest lock it takes on each table, view, index or sequence that was there before; ACCESS
 *     SHARE, which plain reads take, isn't told
 * @param cost what it does with the rows
 * @param boundary how it stands to a transaction
 * @param hazards what a reviewer must know
 */
public record Statement(
        String sql, Map<QualifiedName, Lock> locks, Cost cost, Boundary boundary, List<Hazard> hazards) {

    /** What a statement does with the rows while it holds its lock. */
    public enum Cost {
        /** It changes the catalogs only. */
        METADATA,
        /** It reads every row. */
        SCAN,
        /** It writes every row, or builds an index. */
        REWRITE
    }

    /** How a statement stands to a transaction. */
    public enum Boundary {
        /** It shares one with its neighbours. */
        WITHIN,
        /** What it makes can be used only after a commit: the transaction ends behind it. */
        COMMIT_AFTER,
        /** It refuses to run in a transaction. */
        OUTSIDE,
        /** It goes through a table in many transactions, each for some of the rows. */
        BATCHES
    }

    /**
     * Copies the collections.
     */
    public Statement {
        locks = Collections.unmodifiableMap(new TreeMap<>(locks));
        hazards = List.copyOf(hazards);
    }

    /**
     * A statement that locks nothing, changes only the catalogs and can share a transaction.
     *
     * @param sql the statement, without a semicolon at its end
     * @return the statement
     */
    public static Statement of(String sql) {
        return new Statement(sql, Map.of(), Cost.METADATA, Boundary.WITHIN, List.of());
    }

    /**
     * The same, taking a lock.
     *
     * @param lock the strongest it takes there
     * @param relation the table, view or index
     * @return the changed statement
     */
    public Statement locking(Lock lock, QualifiedName relation) {
        TreeMap<QualifiedName, Lock> more = new TreeMap<>(locks);
        more.put(relation, lock);
        return new Statement(sql, more, cost, boundary, hazards);
    }

    /**
     * The same, taking a lock on several relations.
     *
     * @param lock the strongest it takes there
     * @param relations the tables, views or indexes
     * @return the changed statement
     */
    public Statement lockingAll(Lock lock, Collection<QualifiedName> relations) {
        Statement statement = this;
        for (QualifiedName relation : relations) {
            statement = statement.locking(lock, relation);
        }
        return statement;
    }

    /**
     * The same, reading every row.
     *
     * @return the changed statement
     */
    public Statement scanning() {
        return new Statement(sql, locks, Cost.SCAN, boundary, hazards);
    }

    /**
     * The same, writing every row.
     *
     * @return the changed statement
     */
    public Statement rewriting() {
        return new Statement(sql, locks, Cost.REWRITE, boundary, hazards);
    }

    /**
     * The same, ending its transaction.
     *
     * @return the changed statement
     */
    public Statement committing() {
        return new Statement(sql, locks, cost, Boundary.COMMIT_AFTER, hazards);
    }

    /**
     * The same, outside any transaction.
     *
     * @return the changed statement
     */
    public Statement outsideTransaction() {
        return new Statement(sql, locks, cost, Boundary.OUTSIDE, hazards);
    }

    /**
     * The same, in many transactions.
     *
     * @return the changed statement
     */
    public Statement inBatches() {
        return new Statement(sql, locks, cost, Boundary.BATCHES, hazards);
    }

    /**
     * Whether it can be in no transaction with others.
     *
     * @return true for what runs outside one, or in many
     */
    public boolean isApart() {
        return boundary == Boundary.OUTSIDE || boundary == Boundary.BATCHES;
    }

    /**
     * The same, with one more hazard.
     *
     * @param hazard what a reviewer must know
     * @return the changed statement
     */
    public Statement with(Hazard hazard) {
        List<Hazard> more = new ArrayList<>(hazards);
        more.add(hazard);
        return new Statement(sql, locks, cost, boundary, more);
    }
}
