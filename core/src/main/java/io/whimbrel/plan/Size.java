package io.whimbrel.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How large a table is on the live database.
 *
 * @param presence whether it is there
 * @param rows PostgreSQL's estimate of its rows; null where it was never analysed, or isn't there
 * @param bytes its size on disk with its indexes; null where it isn't there
 */
public record Size(
        Presence presence, @Nullable Long rows, @Nullable Long bytes) {

    /** Whether a table is on the live database. */
    public enum Presence {
        /** It is there. */
        LIVE,
        /** It is made by what comes before. */
        NEW,
        /** It isn't there, and nothing tells why. */
        MISSING
    }

    static final Size NEW = new Size(Presence.NEW, 0L, 0L);

    static final Size MISSING = new Size(Presence.MISSING, null, null);

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    /**
     * For people.
     *
     * @return such as {@code 3.0M rows, 412 MB}
     */
    @Override
    public String toString() {
        return switch (presence) {
            case NEW -> "new";
            case MISSING -> "not there yet";
            case LIVE -> (rows == null ? "rows unknown" : rows(rows)) + ", " + bytes(bytes == null ? 0 : bytes);
        };
    }

    static String rows(long rows) {
        if (rows == 1) {
            return "1 row";
        }
        if (rows < 10_000) {
            return rows + " rows";
        }
        if (rows < 1_000_000) {
            return rows / 1000 + "k rows";
        }
        return rows < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1fM rows", rows / 1e6)
                : String.format(Locale.ROOT, "%.1fG rows", rows / 1e9);
    }

    static String bytes(long bytes) {
        double rest = bytes;
        int unit = 0;
        while (rest >= 1024 && unit < UNITS.length - 1) {
            rest /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, rest < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", rest, UNITS[unit]);
    }
}
