package io.whimbrel.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What the connection that migrates can build on: a session of its own, or one for each transaction. */
interface WorkerSession {

    /**
     * Makes a new connection ready, once the server is done with what an earlier one left it.
     *
     * @return the server's process; 0 if that changes
     */
    int prepare(Connection connection) throws SQLException;

    /**
     * Begins a transaction under the settings of a migration.
     *
     * @param first what is to be run at its head
     * @return the server's process
     */
    int begin(Connection connection, Duration lockTimeout, String first) throws SQLException;

    /**
     * Gets ready for statements outside any transaction.
     *
     * @param first what is to be run ahead of them
     * @return the server's process; 0 if that can't be known
     */
    int beginOutside(Connection connection, Duration lockTimeout, String first) throws SQLException;

    /** Whether what was set stays set between two transactions. */
    boolean isKept();

    /** Fails if a statement can't run outside a transaction here, and waits until nobody else runs it. */
    void await(Connection connection, String sql) throws SQLException;

    /** Fails if another runner has taken over; none can from here to the end of the transaction. */
    void hold(Connection connection) throws SQLException;

    /** Closes a connection. */
    void leave(Connection connection) throws SQLException;
}
