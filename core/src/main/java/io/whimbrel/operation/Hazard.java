package io.whimbrel.operation;

/**
 * What a reviewer must know of a statement.
 *
 * @param type what kind of harm it can do
 * @param message what is at stake, such as {@code all rows of users}
 */
public record Hazard(Type type, String message) {

    /** The kinds of hazard. */
    public enum Type {
        /** Values or rows are gone for good. */
        DATA_LOSS("data loss"),
        /** Others wait while it works through a table. */
        LONG_LOCK("long lock"),
        /** It fails on rows that don't fit. */
        MAY_FAIL("may fail");

        private final String word;

        Type(String word) {
            this.word = word;
        }
    }

    /**
     * Values or rows that are lost.
     *
     * @param what such as {@code all rows of users}
     * @return the hazard
     */
    public static Hazard dataLoss(String what) {
        return new Hazard(Type.DATA_LOSS, what);
    }

    /**
     * Work under a lock that makes reads or writes wait.
     *
     * @param what such as {@code rewrites users, and nobody reads or writes it meanwhile}
     * @return the hazard
     */
    public static Hazard longLock(String what) {
        return new Hazard(Type.LONG_LOCK, what);
    }

    /**
     * Rows that make the statement fail.
     *
     * @param when such as {@code if users has rows}
     * @return the hazard
     */
    public static Hazard mayFail(String when) {
        return new Hazard(Type.MAY_FAIL, when);
    }

    /**
     * The hazard as files and output show it.
     *
     * @return such as {@code data loss: all rows of users}
     */
    @Override
    public String toString() {
        return type.word + ": " + message;
    }
}
