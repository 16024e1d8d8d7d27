package io.whimbrel.plan;

import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Statement.Cost;
import java.util.ArrayList;
import java.util.List;

/** The sentences that a plan is told with, on the terminal and on a page. */
final class PlanWords {

    private PlanWords() {}

    /** What is to be done, in a line. */
    static String extent(Plan plan) {
        int steps =
                plan.migrations().stream().mapToInt(each -> each.steps().size()).sum();
        return count(plan.migrations().size(), "migration") + ", " + count(steps, "step") + ", "
                + count(plan.statements().size(), "statement");
    }

    /** The worst of it: the strongest lock, the longest statement, the hazards. */
    static List<String> worst(Plan plan) {
        List<String> worst = new ArrayList<>();
        worst.add(plan.strongest()
                .map(lock ->
                        "Strongest lock: " + lock.lock().sql() + " on " + lock.relation() + " (" + lock.size() + ").")
                .orElse("No lock makes reads or writes wait."));
        long unknown = plan.statements().stream()
                .filter(statement -> statement.estimate() == Estimate.UNKNOWN)
                .count();
        worst.add("Longest statement: " + plan.longest().word()
                + (unknown == 0 ? "." : ", as far as is known; " + count(unknown, "estimate") + " unknown."));
        List<Hazard> hazards = plan.hazards();
        long losses = hazards.stream()
                .filter(hazard -> hazard.type() == Hazard.Type.DATA_LOSS)
                .count();
        worst.add(
                hazards.isEmpty()
                        ? "No hazards."
                        : count(hazards.size(), "hazard")
                                + (losses == 0 ? "." : ", of them data loss: " + losses + "."));
        return worst;
    }

    /** What it does with rows. */
    static String work(PlannedStatement statement) {
        if (statement.origin() == PlannedStatement.Origin.OBSERVED && statement.cost() == Cost.METADATA) {
            return "unknown";
        }
        return switch (statement.cost()) {
            case METADATA -> "catalog";
            case SCAN -> "scan";
            case REWRITE -> "rewrite";
        };
    }

    /** What the words of a statement can't be relied on for; empty if nothing. */
    static String reserve(PlannedStatement statement) {
        return switch (statement.origin()) {
            case DECLARED -> "";
            case MEASURED -> "measured on a scratch database";
            case OBSERVED -> "outside of a transaction: weaker locks, and scans, can't be seen";
        };
    }

    /** What kind of step it is. */
    static String step(PlannedStep step, PlannedMigration migration) {
        return "Step " + step.number()
                + (step.inTransaction() ? ", a transaction" : ", outside of a transaction")
                + (migration.ahead().stepsDone() > 0 && migration.steps().indexOf(step) == 0
                        ? " (goes on behind step " + migration.ahead().stepsDone() + ")"
                        : "");
    }

    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
