package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;

/**
 * What PostgreSQL prints at the end of a constraint's definition: when it is checked, whether, and for which rows.
 *
 * @param condition what is checked
 * @param deferrable whether the check can wait for the end of the transaction
 * @param deferred whether it does
 * @param enforced whether it is made at all (PostgreSQL 18)
 * @param valid whether the rows that were there before it have passed
 */
record ConstraintState(String condition, boolean deferrable, boolean deferred, boolean enforced, boolean valid) {

    private static final String NOT_VALID = " NOT VALID";
    private static final String NOT_ENFORCED = " NOT ENFORCED";
    private static final String DEFERRED = " INITIALLY DEFERRED";
    private static final String DEFERRABLE = " DEFERRABLE";

    static ConstraintState of(Constraint constraint) {
        String text = constraint.definition();
        boolean valid = !text.endsWith(NOT_VALID);
        text = without(text, NOT_VALID);
        boolean enforced = !text.endsWith(NOT_ENFORCED);
        text = without(text, NOT_ENFORCED);
        boolean deferred = text.endsWith(DEFERRED);
        text = without(text, DEFERRED);
        boolean deferrable = text.endsWith(DEFERRABLE);
        return new ConstraintState(without(text, DEFERRABLE), deferrable, deferred, enforced, valid);
    }

    private static String without(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    /** Whether ALTER leads from one to the other: of a key or a check only the rows that were there can pass. */
    static boolean isAlterable(Constraint from, Constraint to) {
        ConstraintState was = of(from);
        ConstraintState becomes = of(to);
        boolean timing = was.enforced == becomes.enforced && !was.timingDiffers(becomes);
        boolean validity = was.valid == becomes.valid || becomes.valid;
        boolean foreignKey = from.type() == Constraint.Type.FOREIGN_KEY;
        boolean unchecked = !was.enforced && becomes.enforced && !becomes.valid;
        return was.condition.equals(becomes.condition) && validity && !unchecked && (timing || foreignKey);
    }

    boolean timingDiffers(ConstraintState other) {
        return deferrable != other.deferrable || deferred != other.deferred;
    }

    /** The clauses of ALTER CONSTRAINT that say when the check is made. */
    String timing() {
        return (deferrable ? "DEFERRABLE" : "NOT DEFERRABLE") + (deferred ? DEFERRED : "");
    }
}
