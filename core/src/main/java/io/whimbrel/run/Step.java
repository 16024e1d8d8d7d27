package io.whimbrel.run;

import io.whimbrel.operation.Commit;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import io.whimbrel.operation.Statement.Boundary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens as a whole or not at all: the statements of one transaction, or one that refuses to be in
 * any.
 *
 * @param inTransaction whether the tasks share a transaction; if not there is exactly one
 * @param tasks what to run, in order
 */
record Step(boolean inTransaction, List<Task> tasks) {

    Step {
        tasks = List.copyOf(tasks);
    }

    /** Groups the statements of operations: as few transactions as PostgreSQL allows. */
    static List<Step> of(List<Operation> operations) {
        List<Step> steps = new ArrayList<>();
        List<Task> open = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Commit) {
                close(open, steps);
            }
            for (Statement statement : operation.statements()) {
                Task task = new Task(operation, statement);
                boolean outside = statement.isApart();
                if (outside) {
                    close(open, steps);
                    steps.add(new Step(false, List.of(task)));
                } else {
                    open.add(task);
                }
                if (statement.boundary() == Boundary.COMMIT_AFTER) {
                    close(open, steps);
                }
            }
        }
        close(open, steps);
        return List.copyOf(steps);
    }

    /**
     * How long it may queue for a lock; zero for as long as it takes.
     *
     * <p>Within a transaction a lock once taken is held to its end. Outside of one, somebody's own SQL is
     * most of all a CREATE INDEX CONCURRENTLY, which holds up nobody and is left invalid by a timeout.
     */
    Duration lockTimeout(RunnerOptions options) {
        boolean stalls = tasks.stream().anyMatch(task -> task.mayStall() && (inTransaction || !task.isForeign()));
        return stalls ? options.lockTimeout() : Duration.ZERO;
    }

    private static void close(List<Task> open, List<Step> steps) {
        if (!open.isEmpty()) {
            steps.add(new Step(true, open));
            open.clear();
        }
    }
}
