package io.whimbrel.plan;

import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Statement.Cost;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One statement that is to run.
 *
 * @param operation what it is part of, for people
 * @param sql the SQL
 * @param origin where this is known from
 * @param locks the locks that it takes, the strongest first
 * @param cost what it does with rows
 * @param estimate about how long it takes
 * @param hazards what a reviewer must know
 */
public record PlannedStatement(
        String operation,
        String sql,
        Origin origin,
        List<Locked> locks,
        Cost cost,
        Estimate estimate,
        List<Hazard> hazards) {

    /** Where what is said of a statement is known from. */
    public enum Origin {
        /** The operation knows it. */
        DECLARED,
        /** It was run on a scratch database. */
        MEASURED,
        /** It was run there outside of a transaction: only what made others wait, or waited for them, was seen. */
        OBSERVED;

        /**
         * For people and for JSON.
         *
         * @return such as {@code measured}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Sorts the locks.
     */
    public PlannedStatement {
        locks = locks.stream()
                .sorted(Comparator.comparing(Locked::lock).reversed().thenComparing(Locked::relation))
                .toList();
        hazards = List.copyOf(hazards);
    }

    /**
     * The strongest lock.
     *
     * @return empty if it takes none on what was there
     */
    public Optional<Locked> strongest() {
        return locks.stream().findFirst();
    }

    /**
     * Whether it may make the application wait.
     *
     * @return true if one of its locks does
     */
    public boolean stalls() {
        return locks.stream().anyMatch(Locked::stalls);
    }
}
