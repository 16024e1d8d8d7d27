package io.whimbrel.migration;

/** Which way a migration is taken. */
public enum Direction {
    /** To the newer revision. */
    UPGRADE,
    /** Back to the older one. */
    DOWNGRADE;

    /**
     * The direction as files and messages name it.
     *
     * @return {@code upgrade} or {@code downgrade}
     */
    public String word() {
        return this == UPGRADE ? "upgrade" : "downgrade";
    }
}
