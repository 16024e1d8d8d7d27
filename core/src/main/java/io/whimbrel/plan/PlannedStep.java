package io.whimbrel.plan;

import java.util.List;

/**
 * What happens as a whole: the statements of a transaction, or one that refuses to be in any.
 *
 * @param number which step of the migration it is, from 1
 * @param inTransaction whether it is a transaction
 * @param statements what is to run, in order
 */
public record PlannedStep(int number, boolean inTransaction, List<PlannedStatement> statements) {

    /**
     * Copies the list.
     */
    public PlannedStep {
        statements = List.copyOf(statements);
    }
}
