package io.whimbrel.plan;

import io.whimbrel.run.Ahead;
import java.util.List;

/**
 * One migration that is to be taken.
 *
 * @param ahead the migration, which way, and how far it is already
 * @param steps what is still to be done
 */
public record PlannedMigration(Ahead ahead, List<PlannedStep> steps) {

    /**
     * Copies the list.
     */
    public PlannedMigration {
        steps = List.copyOf(steps);
    }

    /**
     * What is to run.
     *
     * @return the statements of all steps
     */
    public List<PlannedStatement> statements() {
        return steps.stream().flatMap(step -> step.statements().stream()).toList();
    }
}
