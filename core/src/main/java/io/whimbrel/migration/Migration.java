package io.whimbrel.migration;

/**
 * A change of a schema and its reverse, for the default database.
 *
 * <p>Each further database has a pair of its own, named by {@link Database}:
 * {@code @Database("analytics") public void upgradeAnalytics(Operations op)} and
 * {@code @Database("analytics") public void downgradeAnalytics(Operations op)}.
 */
public interface Migration {

    /**
     * Says what changes.
     *
     * @param op takes the operations
     */
    void upgrade(Operations op);

    /**
     * Says what takes the change back.
     *
     * @param op takes the operations
     */
    void downgrade(Operations op);
}
