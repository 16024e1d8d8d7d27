package io.whimbrel.run;

import io.whimbrel.operation.Backfill;

/**
 * What is there of a migration that ends midway, as the last part of a sentence.
 *
 * @param plan its steps
 * @param done how many of them are done
 */
record Remains(StepPlan plan, int done) {

    /** What was kept, and how to go on once the cause is put right. */
    String kept() {
        return kept("put the cause right and migrate again to go on from there");
    }

    /** What was kept of a run that nothing is wrong with. */
    String keptForLater() {
        String again = "migrate again to go on from there";
        String kept = kept(again);
        return kept.endsWith(again) ? kept : kept + "; migrate again";
    }

    private String kept(String again) {
        if (done == plan.size()) {
            return "all of its steps are done, migrate again to record that";
        }
        Step step = plan.steps().get(done);
        boolean outside = !step.inTransaction();
        if (plan.size() == 1 && !outside) {
            return "nothing of this migration was kept";
        }
        String before = done == 0 ? "" : done == 1 ? "step 1 is done, " : "steps 1 to " + done + " are done, ";
        return before + "step " + (done + 1) + " of " + plan.size()
                + (outside ? " runs outside a transaction and " + fate(step) : " was rolled back") + "; " + again;
    }

    private static String fate(Step outside) {
        if (outside.tasks().get(0).operation() instanceof Backfill) {
            return "goes on behind its last batch";
        }
        return IndexLeftover.isLookedAt(outside.tasks().get(0).statement().sql())
                ? "is looked at before it is tried again"
                : "is tried again as it stands";
    }
}
