package io.whimbrel.plan;

import io.whimbrel.operation.Statement.Cost;
import java.util.Collection;
import java.util.Locale;

/**
 * About how long a statement takes, once it has its locks.
 *
 * <p>What changes the catalogs only is instant. A scan is taken to read 100 MB a second, and a rewrite, a
 * change of rows or the build of an index to get through 10 MB a second: careful figures, meant to tell a
 * blink from a coffee break. The size is that of the largest table that the statement works on, its indexes
 * included.
 */
public enum Estimate {
    /** Under a tenth of a second. */
    INSTANT,
    /** Under a minute. */
    SECONDS,
    /** Under a quarter of an hour. */
    MINUTES,
    /** A quarter of an hour, or more. */
    LONG,
    /** Nothing tells. */
    UNKNOWN;

    private static final double SCANNED_BYTES_A_SECOND = 100e6;
    private static final double REWRITTEN_BYTES_A_SECOND = 10e6;
    private static final double INSTANT_SECONDS = 0.1;
    private static final double SECONDS_SECONDS = 60;
    private static final double MINUTES_SECONDS = 900;

    /** The estimate of some work on some tables. */
    static Estimate of(Cost cost, Collection<Size> tables) {
        if (cost == Cost.METADATA) {
            return INSTANT;
        }
        if (tables.isEmpty() || tables.stream().anyMatch(size -> size.bytes() == null)) {
            return UNKNOWN;
        }
        long bytes = tables.stream()
                .mapToLong(size -> size.bytes() == null ? 0 : size.bytes())
                .max()
                .orElse(0);
        return of(bytes / (cost == Cost.SCAN ? SCANNED_BYTES_A_SECOND : REWRITTEN_BYTES_A_SECOND));
    }

    private static Estimate of(double seconds) {
        if (seconds < INSTANT_SECONDS) {
            return INSTANT;
        }
        if (seconds < SECONDS_SECONDS) {
            return SECONDS;
        }
        return seconds < MINUTES_SECONDS ? MINUTES : LONG;
    }

    /**
     * For people and for JSON.
     *
     * @return such as {@code instant}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
