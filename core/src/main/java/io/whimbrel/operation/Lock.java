package io.whimbrel.operation;

import java.util.Arrays;

/**
 * The table-level lock modes, from the weakest to the strongest.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>
 */
public enum Lock {
    /** What SELECT takes. */
    ACCESS_SHARE("AccessShareLock"),
    /** What SELECT FOR UPDATE takes. */
    ROW_SHARE("RowShareLock"),
    /** What INSERT, UPDATE and DELETE take. */
    ROW_EXCLUSIVE("RowExclusiveLock"),
    /** What VALIDATE CONSTRAINT and CREATE INDEX CONCURRENTLY take: reads and writes go on. */
    SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock"),
    /** What CREATE INDEX takes: writes wait. */
    SHARE("ShareLock"),
    /** What ADD FOREIGN KEY and CREATE TRIGGER take: writes wait. */
    SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock"),
    /** What REFRESH MATERIALIZED VIEW CONCURRENTLY takes: only plain reads go on. */
    EXCLUSIVE("ExclusiveLock"),
    /** What most of ALTER TABLE takes: reads and writes wait. */
    ACCESS_EXCLUSIVE("AccessExclusiveLock");

    private final String mode;

    Lock(String mode) {
        this.mode = mode;
    }

    /**
     * The lock of a name in {@code pg_locks.mode}.
     *
     * @param mode such as {@code AccessExclusiveLock}
     * @return the lock
     */
    public static Lock of(String mode) {
        return Arrays.stream(values())
                .filter(lock -> lock.mode.equals(mode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lock mode of a table: " + mode));
    }

    /**
     * The stronger of two.
     *
     * @param one a lock
     * @param other another
     * @return either
     */
    public static Lock stronger(Lock one, Lock other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * The lock's name in SQL and for people.
     *
     * @return such as {@code ACCESS EXCLUSIVE}
     */
    public String sql() {
        return name().replace('_', ' ');
    }

    /**
     * The lock's name in {@code pg_locks.mode}.
     *
     * @return such as {@code AccessExclusiveLock}
     */
    public String mode() {
        return mode;
    }

    /**
     * Whether a session that waits for this lock makes ordinary reads or writes wait behind it.
     *
     * @return true for all that are stronger than SHARE UPDATE EXCLUSIVE
     */
    public boolean stalls() {
        return compareTo(SHARE_UPDATE_EXCLUSIVE) > 0;
    }
}
