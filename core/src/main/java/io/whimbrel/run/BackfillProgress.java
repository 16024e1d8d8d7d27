package io.whimbrel.run;

import java.time.Duration;

/**
 * How far a backfill is.
 *
 * @param rows how many rows it has filled, since it began or went on
 * @param part how much of the table is done, from 0 to 1
 * @param rowsPerSecond how fast it is, its pauses included
 * @param left how long the rest may take; zero where that isn't known
 */
public record BackfillProgress(long rows, double part, double rowsPerSecond, Duration left) {}
