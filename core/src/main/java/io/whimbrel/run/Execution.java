package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Runs operations on a database that nobody else uses: without history, lock or retries.
 *
 * <p>For scratch databases. A live one is taken along its history by {@link Runner}.
 */
public final class Execution {

    private Execution() {}

    /**
     * Runs operations, in the steps that a migration of just these operations has.
     *
     * <p>The connection comes back with its autocommit as it was and with the settings of a migration: a
     * {@code search_path} of public, among others.
     *
     * @param connection a connection with no open transaction
     * @param operations what to run, in order
     * @throws WhimbrelException if PostgreSQL refuses a statement; the steps ahead of it stay done
     */
    public static void apply(Connection connection, List<Operation> operations) {
        apply(connection, operations, Surrounding.NONE);
    }

    /**
     * Runs operations as {@link #apply(Connection, List)} does, and lets somebody watch.
     *
     * @param connection a connection with no open transaction
     * @param operations what to run, in order
     * @param surrounding is called in the place of each statement
     * @throws WhimbrelException if PostgreSQL refuses a statement; the steps ahead of it stay done
     */
    public static void apply(Connection connection, List<Operation> operations, Surrounding surrounding) {
        Task current = null;
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                prepare(connection);
                List<Step> steps = Step.of(operations);
                for (int place = 0; place < steps.size(); place++) {
                    Step step = steps.get(place);
                    connection.setAutoCommit(!step.inTransaction());
                    for (Task task : step.tasks()) {
                        current = task;
                        surrounding.around(Turn.of(place, step, task), () -> task.run(connection));
                    }
                    if (step.inTransaction()) {
                        connection.commit();
                    }
                }
            } catch (SQLException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw current == null
                    ? new WhimbrelException("The scratch database refused its settings: " + e.getMessage() + ".", e)
                    : new WhimbrelException(Failure.sentence(current, e) + ".", e);
        }
    }

    static void prepare(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        try (Statement statement = connection.createStatement()) {
            statement.execute(SessionSettings.session(major));
        }
    }

    private static void rollBack(Connection connection, SQLException reason) throws SQLException {
        if (!connection.getAutoCommit()) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
