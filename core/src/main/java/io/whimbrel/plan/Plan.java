package io.whimbrel.plan;

import io.whimbrel.operation.Hazard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What lies between a database and a target.
 *
 * @param database the database's name in the configuration
 * @param migrations the migrations in the order they are taken
 */
public record Plan(String database, List<PlannedMigration> migrations) {

    /**
     * Copies the list.
     */
    public Plan {
        migrations = List.copyOf(migrations);
    }

    /**
     * What is to run.
     *
     * @return the statements of all migrations
     */
    public List<PlannedStatement> statements() {
        return migrations.stream()
                .flatMap(migration -> migration.statements().stream())
                .toList();
    }

    /**
     * The lock that makes most others wait.
     *
     * @return the strongest, on the largest table where several are; empty if none stalls anybody
     */
    public Optional<Locked> strongest() {
        return statements().stream()
                .flatMap(statement -> statement.locks().stream())
                .filter(Locked::stalls)
                .max(Comparator.comparing(Locked::lock).thenComparing(lock -> {
                    Long bytes = lock.size().bytes();
                    return bytes == null ? 0 : bytes;
                }));
    }

    /**
     * The statement that takes longest.
     *
     * @return the longest of the estimates that are known
     */
    public Estimate longest() {
        return statements().stream()
                .map(PlannedStatement::estimate)
                .filter(estimate -> estimate != Estimate.UNKNOWN)
                .max(Comparator.naturalOrder())
                .orElse(Estimate.INSTANT);
    }

    /**
     * What a reviewer must know.
     *
     * @return the hazards of all statements
     */
    public List<Hazard> hazards() {
        return statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .toList();
    }
}
