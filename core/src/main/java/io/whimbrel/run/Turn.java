package io.whimbrel.run;

import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a migration, with its place among the steps that a runner makes of it.
 *
 * @param step which step it is in, from 0
 * @param inTransaction whether the step is a transaction
 * @param operation the operation that it belongs to
 * @param statement the statement
 */
public record Turn(int step, boolean inTransaction, Operation operation, Statement statement) {

    /**
     * Lists what a migration does.
     *
     * @param operations the migration's operations
     * @return their statements in order, in the steps of a runner
     */
    public static List<Turn> of(List<Operation> operations) {
        List<Turn> turns = new ArrayList<>();
        List<Step> steps = Step.of(operations);
        for (int step = 0; step < steps.size(); step++) {
            for (Task task : steps.get(step).tasks()) {
                turns.add(of(step, steps.get(step), task));
            }
        }
        return List.copyOf(turns);
    }

    static Turn of(int place, Step step, Task task) {
        return new Turn(place, step.inTransaction(), task.operation(), task.statement());
    }

    /**
     * Whether its SQL or its code is somebody's own, so that nothing is known of it before it runs.
     *
     * @return true for {@code op.execute} and {@code op.run}
     */
    public boolean isForeign() {
        return operation instanceof ExecuteSql || operation instanceof RunCode;
    }
}
