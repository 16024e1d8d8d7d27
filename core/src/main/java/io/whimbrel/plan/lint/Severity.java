package io.whimbrel.plan.lint;

import java.util.Locale;

/** How bad it is. */
public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** Worth a second look. */
    WARNING,
    /** An outage or a loss in waiting. */
    ERROR;

    /**
     * For people and for JSON.
     *
     * @return such as {@code warning}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
