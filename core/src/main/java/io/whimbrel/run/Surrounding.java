package io.whimbrel.run;

import java.sql.SQLException;

/** Stands around each statement while {@link Execution} runs them, to see what it does. */
@FunctionalInterface
public interface Surrounding {

    /** Sees nothing. */
    Surrounding NONE = (turn, work) -> work.run();

    /** Runs the statement. */
    @FunctionalInterface
    interface Work {

        /**
         * Runs it.
         *
         * @throws SQLException if PostgreSQL refuses it
         */
        void run() throws SQLException;
    }

    /**
     * Is called in the place of a statement, in its transaction.
     *
     * @param turn the statement
     * @param work runs it; to be called once, or again after it was rolled back to a savepoint
     * @throws SQLException if PostgreSQL refuses it
     */
    void around(Turn turn, Work work) throws SQLException;
}
