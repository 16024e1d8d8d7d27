package io.whimbrel.cli;

/**
 * How far a migration is, in a few letters.
 *
 * @param steps how many steps are done
 * @param stepsTotal how many it has
 * @param part how much of the present step is done, from 0 to 1
 */
record ProgressBar(int steps, int stepsTotal, double part) {

    static final ProgressBar EMPTY = new ProgressBar(0, 1, 0);

    private static final int WIDTH = 20;

    /** {@return such as {@code [########------------]  40 %}} */
    @Override
    public String toString() {
        double done = Math.min(1, (steps + part) / Math.max(1, stepsTotal));
        int filled = (int) (done * WIDTH);
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                + String.format("%3d %%", Math.round(done * 100));
    }
}
