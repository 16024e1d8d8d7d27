package io.whimbrel.run;

import io.whimbrel.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;

/** Runs operations on a database that nobody else uses, in one transaction, and takes them back. */
public final class Attempt {

    private Attempt() {}

    /**
     * Tries operations.
     *
     * @param connection a connection, with an open transaction or without, which it comes back with
     * @param operations what to try, in order
     * @return what PostgreSQL refuses of it; empty if it takes all of it
     * @throws SQLException if the connection fails
     */
    public static Optional<Refusal> of(Connection connection, List<Operation> operations) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        Savepoint before = connection.setSavepoint();
        try {
            Execution.prepare(connection);
            for (Step step : Step.of(operations)) {
                for (Task task : step.tasks()) {
                    task.run(connection);
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(new Refusal(String.valueOf(e.getSQLState()), Failure.words(e)));
        } finally {
            connection.rollback(before);
            if (autoCommit) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * What PostgreSQL says when it refuses a statement.
     *
     * @param state its SQLSTATE
     * @param words its message, with its detail, its hint and the SQLSTATE
     */
    public record Refusal(String state, String words) {

        /**
         * Whether only the transaction is in the way: steps of their own would do what one for all can't.
         *
         * @return true for a label that is to be used before it is committed, and for what refuses a transaction
         */
        public boolean isOfTransaction() {
            return state.equals("55P04") || state.equals("25001");
        }
    }
}
